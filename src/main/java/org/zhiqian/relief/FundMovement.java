package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** What is registered of an emergency fund by hand (收支类型). */
public enum FundMovement implements Labelled {
    DEPOSIT("拨入"),
    WITHDRAWAL("调出");

    private final String label;

    FundMovement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
