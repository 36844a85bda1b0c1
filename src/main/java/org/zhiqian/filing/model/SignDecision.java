package org.zhiqian.filing.model;

import org.zhiqian.kernel.Labelled;

/** What a head says to a report laid before him or her (签字意见). */
public enum SignDecision implements Labelled {
    SIGN("同意签字"),
    SEND_BACK("退回修改");

    private final String label;

    SignDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
