package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** How arbitration ended (裁决结果). */
public enum AwardOutcome implements Labelled {
    NOT_FINAL("非终局裁决"),
    FINAL("终局裁决"),
    WITHDRAWN("申请人撤回申请");

    private final String label;

    AwardOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
