package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** How a decision was followed (履行情况). */
public enum PerformanceOutcome implements Labelled {
    PERFORMED("已经履行"),
    NOT_PERFORMED("逾期未履行"),
    APPEALED("正在复议、诉讼");

    private final String label;

    PerformanceOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
