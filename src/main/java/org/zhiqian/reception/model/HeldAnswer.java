package org.zhiqian.reception.model;

import org.zhiqian.kernel.Labelled;

/** Whether a session was held (是否举行). */
public enum HeldAnswer implements Labelled {
    YES("已举行"),
    NO("未举行");

    private final String label;

    HeldAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
