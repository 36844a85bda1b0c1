package org.zhiqian.takeover.model;

import org.zhiqian.kernel.Labelled;

/** Whether a ledger is only looked at or taken over. */
public enum ImportMode implements Labelled {
    PREVIEW("预览"),
    COMMIT("承接");

    private final String label;

    ImportMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
