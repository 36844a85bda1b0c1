package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** What came of mediation (调解结果). */
public enum MediationOutcome implements Labelled {
    AGREED("达成调解协议"),
    FAILED("调解不成");

    private final String label;

    MediationOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
