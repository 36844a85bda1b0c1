package org.zhiqian.filing.model;

import org.zhiqian.kernel.Labelled;

/** Whether a missing report is made known (通报意见). */
public enum CirculationDecision implements Labelled {
    ISSUE("签发通报"),
    WAIVE("不予通报");

    private final String label;

    CirculationDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
