package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** Whether the arbitration body takes the dispute (受理决定). */
public enum ArbitrationAcceptance implements Labelled {
    ACCEPTED("受理"),
    NOT_ACCEPTED("不予受理或者逾期未决定");

    private final String label;

    ArbitrationAcceptance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
