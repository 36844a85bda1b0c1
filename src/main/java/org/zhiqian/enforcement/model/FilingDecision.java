package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the police decide on a transfer (审查结果). */
public enum FilingDecision implements Labelled {
    FILED("决定立案"),
    NOT_FILED("决定不予立案"),
    INCOMPLETE("材料不全，要求补正");

    private final String label;

    FilingDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
