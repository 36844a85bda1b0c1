package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** The order of handling, decided by the table set-priority (办理优先级). */
public enum Priority implements Labelled {
    LOW_INCOME("低收入优先"),
    URGENT("风险优先"),
    NORMAL("普通");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
