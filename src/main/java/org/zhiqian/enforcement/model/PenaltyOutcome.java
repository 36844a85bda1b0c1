package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What is decided on a penalty (处罚决定). */
public enum PenaltyOutcome implements Labelled {
    PENALISE("给予行政处罚"),
    NONE("不予行政处罚");

    private final String label;

    PenaltyOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
