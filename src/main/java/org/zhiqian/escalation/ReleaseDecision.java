package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** Whether the leader is released (审核意见). */
public enum ReleaseDecision implements Labelled {
    RELEASE("同意解除"),
    KEEP("不同意解除");

    private final String label;

    ReleaseDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
