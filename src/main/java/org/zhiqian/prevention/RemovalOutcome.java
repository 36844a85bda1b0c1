package org.zhiqian.prevention;

import org.zhiqian.kernel.Labelled;

/** What the check of a removed danger finds (复核结果). */
public enum RemovalOutcome implements Labelled {
    REMOVED("隐患已消除"),
    NOT_REMOVED("隐患未消除");

    private final String label;

    RemovalOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
