package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What the lead unit of a joint investigation does next (工作类型). */
public enum InvestigationAction implements Labelled {
    ADD("增加部门"),
    RELEASE("退出部门"),
    JOIN("汇总结果");

    private final String label;

    InvestigationAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
