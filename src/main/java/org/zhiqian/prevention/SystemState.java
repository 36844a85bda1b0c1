package org.zhiqian.prevention;

import org.zhiqian.kernel.Labelled;

/** Whether what the regulation asks of a project is there (制度落实情况). */
public enum SystemState implements Labelled {
    IN_PLACE("已落实"),
    MISSING("未落实"),
    NOT_REQUIRED("不适用");

    private final String label;

    SystemState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
