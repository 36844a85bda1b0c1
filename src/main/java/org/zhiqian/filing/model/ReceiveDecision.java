package org.zhiqian.filing.model;

import org.zhiqian.kernel.Labelled;

/** What the level above does with a report (接收意见). */
public enum ReceiveDecision implements Labelled {
    ACCEPT("接收"),
    RETURN("退回");

    private final String label;

    ReceiveDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
