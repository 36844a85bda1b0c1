package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** Whether an order was obeyed (改正情况). */
public enum ComplianceOutcome implements Labelled {
    COMPLIED("已经改正"),
    NOT_COMPLIED("逾期未改正");

    private final String label;

    ComplianceOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
