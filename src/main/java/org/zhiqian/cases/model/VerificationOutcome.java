package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What the facts show (核实结论). */
public enum VerificationOutcome implements Labelled {
    ARREARS("属于欠薪"),
    PARTLY_ARREARS("部分属于欠薪"),
    NOT_ARREARS("不属于欠薪");

    private final String label;

    VerificationOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isArrears() {
        return this != NOT_ARREARS;
    }
}
