package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** Whether the money was released (拨付结果). */
public enum ReleaseOutcome implements Labelled {
    RELEASED("已拨付"),
    NOT_RELEASED("不能拨付，退回审批");

    private final String label;

    ReleaseOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
