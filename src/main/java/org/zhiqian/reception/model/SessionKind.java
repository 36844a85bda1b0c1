package org.zhiqian.reception.model;

import org.zhiqian.kernel.Labelled;

/** Where a session is held (接访形式). */
public enum SessionKind implements Labelled {
    REGULAR("固定场所"),
    ON_SITE("项目一线");

    private final String label;

    SessionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
