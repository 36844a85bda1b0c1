package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What became of a measure (落实结果). */
public enum MeasureOutcome implements Labelled {
    DONE("已落实"),
    FAILED("未能落实");

    private final String label;

    MeasureOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
