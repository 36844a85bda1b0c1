package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** Whether a used wage deposit is full again (补足情况). */
public enum RefillResult implements Labelled {
    REFILLED("已补足"),
    NOT_YET("未补足，已责令补足");

    private final String label;

    RefillResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
