package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What the sender says to a result (审核意见). */
public enum FeedbackDecision implements Labelled {
    ACCEPT("认可"),
    RETURN("退回重办");

    private final String label;

    FeedbackDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
