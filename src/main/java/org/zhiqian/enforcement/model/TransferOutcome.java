package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** Whether the case went to the police (移送情况). */
public enum TransferOutcome implements Labelled {
    SENT("已移送公安机关"),
    WITHDRAWN("撤回，不再移送");

    private final String label;

    TransferOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
