package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to an advance (审批意见). */
public enum AdvanceDecision implements Labelled {
    APPROVE("同意"),
    RETURN("退回补正"),
    REFUSE("不同意");

    private final String label;

    AdvanceDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
