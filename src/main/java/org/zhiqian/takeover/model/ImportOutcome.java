package org.zhiqian.takeover.model;

import org.zhiqian.kernel.Labelled;

/** What the run does, or would do, with one case of the ledger. */
public enum ImportOutcome implements Labelled {
    CREATED("新建"),
    UNCHANGED("已承接，无变化"),
    REFUSED("有错误");

    private final String label;

    ImportOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
