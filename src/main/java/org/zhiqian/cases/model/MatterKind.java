package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What is done about cases beside the way from acceptance to closing; many can run on one case at once. */
public enum MatterKind implements Labelled {
    ESCALATION("提级办理", false),
    LEADER_IN_CHARGE("领导包案", false),
    AREA_LEADER("领导包片", false),
    LISTED_SUPERVISION("挂牌督办", true),
    SPECIAL_TEAM("专班", true),
    JOINT_INVESTIGATION("联合查办", true),
    DIRECTIVE("督办、交办", true),
    TRANSFER("转办", true),
    REGULATOR_FOLLOW_UP("行业监管跟进", false),
    ORDER("责令改正和处理处罚", true),
    ARBITRATION("劳动仲裁", true),
    POLICE_TRANSFER("移送公安", true),
    ENFORCEMENT_DRIVE("集中执行", true),
    WAGE_DEPOSIT("动用工资保证金", true),
    DEPOSIT_REFILL("补足工资保证金", false),
    REVOLVING_FUND("应急周转金垫付", true),
    RECOURSE("垫付追偿", false),
    STABILISATION("稳控措施", true),
    INCIDENT("群体性、极端事件", true),
    PUBLIC_OPINION("舆情处置", true),
    FALSE_CLAIM("虚假讨薪核查", true),
    MERGER("并案", true),
    SPLIT("拆案", true),
    CO_PETITIONER("答复共同诉求人", false),
    RELAPSE_WATCH("防返贫监测", false),
    BLACKLIST("失信联合惩戒", false),
    PUBLICATION("重大违法公布", false),
    EARLY_WARNING("欠薪预警", false),
    HIDDEN_DANGER("隐患整改", false),
    LOOK_BACK_VISIT("项目回头看", false),
    NOTICE("通报约谈问责", false);

    private final String label;
    private final boolean holdsClosing;

    MatterKind(String label, boolean holdsClosing) {
        this.label = label;
        this.holdsClosing = holdsClosing;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a case cannot be closed and struck off while one is open. */
    public boolean holdsClosing() {
        return holdsClosing;
    }
}
