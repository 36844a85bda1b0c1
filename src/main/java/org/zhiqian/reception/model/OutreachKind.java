package org.zhiqian.reception.model;

import org.zhiqian.kernel.Labelled;

/** What an entry beside the case files counts. */
public enum OutreachKind implements Labelled {
    CONSULTATION("咨询"),
    PUBLICITY("宣传");

    private final String label;

    OutreachKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
