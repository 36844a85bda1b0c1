package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What is asked for a running deadline (变更类型). */
public enum DeadlineChangeKind implements Labelled {
    EXTEND("延长"),
    SUSPEND("中止计时"),
    RESUME("恢复计时");

    private final String label;

    DeadlineChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
