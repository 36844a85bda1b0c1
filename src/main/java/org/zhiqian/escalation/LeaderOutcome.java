package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What a leader's report ends with (报告类型). */
public enum LeaderOutcome implements Labelled {
    CONTINUE("继续"),
    ASK_RELEASE("申请解除");

    private final String label;

    LeaderOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
