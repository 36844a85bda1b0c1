package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What follows an order that was not obeyed (处理意见). */
public enum HandlingOutcome implements Labelled {
    DECISION("作出行政处理决定"),
    PENALTY_ONLY("不作处理决定，拟行政处罚"),
    ENDED("终结，不再处理");

    private final String label;

    HandlingOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
