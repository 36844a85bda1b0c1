package org.zhiqian.filing.model;

import org.zhiqian.kernel.Labelled;

/** What the check of a compiled report comes to (核对结果). */
public enum CheckOutcome implements Labelled {
    PASS("核对无误，送签字"),
    RECOMPILE("重新汇总");

    private final String label;

    CheckOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
