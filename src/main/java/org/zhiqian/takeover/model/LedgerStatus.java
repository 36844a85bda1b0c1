package org.zhiqian.takeover.model;

import org.zhiqian.kernel.Labelled;

/** How ledgers say where a case stands; the dates say it more exactly and must agree. */
enum LedgerStatus implements Labelled {
    VERIFYING("核实中"),
    OPEN("办理中"),
    STRUCK_OFF("已办结");

    private final String label;

    LedgerStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
