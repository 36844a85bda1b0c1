package org.zhiqian.organisation;

import java.util.Locale;

/** What a department does in this system beyond working its own tasks. */
public enum Duty {
    /** 登记诉求. */
    REGISTER("登记诉求"),
    /** 督办. */
    SUPERVISE("督办"),
    /** 执法: does in cases what the statutory tables count, from filing to blacklisting. */
    ENFORCE("执法"),
    /** 提请提级办理. */
    ESCALATE("提请提级办理"),
    /** 刑事立案: files what was transferred to it. */
    FILE_CRIMES("刑事立案"),
    /** 垫付和保证金: applies for advances and for the use of wage deposits. */
    RELIEF("垫付和保证金"),
    /** 应急周转金: keeps the register of the emergency fund. */
    FUND("应急周转金"),
    /** 引导仲裁: guides cases into arbitration. */
    ARBITRATION("引导仲裁"),
    /** 集中执行: groups judgments and awards into enforcement drives. */
    ENFORCEMENT_DRIVE("集中执行"),
    /** Sees every case of its region and of those below, not only the ones it worked on. */
    WHOLE_REGION("查看本地区全部案件");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    /** What it is called in Chinese. */
    public String label() {
        return label;
    }

    /** The group of that name in the engine: {@code file-crimes}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
