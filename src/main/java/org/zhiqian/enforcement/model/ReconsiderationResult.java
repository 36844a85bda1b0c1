package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the police decide on second thought (复议决定). */
public enum ReconsiderationResult implements Labelled {
    FILED("决定立案"),
    UPHELD("维持不予立案");

    private final String label;

    ReconsiderationResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
