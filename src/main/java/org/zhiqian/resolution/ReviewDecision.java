package org.zhiqian.resolution;

import org.zhiqian.kernel.Labelled;

/** What a leading office says to a proposal (审批意见). */
public enum ReviewDecision implements Labelled {
    APPROVE("同意"),
    RETURN("退回");

    private final String label;

    ReviewDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
