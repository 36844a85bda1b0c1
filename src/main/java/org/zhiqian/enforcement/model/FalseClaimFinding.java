package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the check of a claim has shown (核查结论). */
public enum FalseClaimFinding implements Labelled {
    CONFIRMED("查证属实"),
    NOT_CONFIRMED("查证不属实");

    private final String label;

    FalseClaimFinding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
