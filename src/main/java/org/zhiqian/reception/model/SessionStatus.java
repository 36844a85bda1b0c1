package org.zhiqian.reception.model;

import org.zhiqian.kernel.Labelled;

/** Where a session stands (场次状态). A session that could not be held is cancelled. */
public enum SessionStatus implements Labelled {
    PLANNED("待公开"),
    PUBLISHED("已公开"),
    HELD("已举行"),
    CANCELLED("已取消");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
