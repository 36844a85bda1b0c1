package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** Whether the workers got the advance (发放结果). */
public enum PayoutOutcome implements Labelled {
    PAID("已发放"),
    CANCELLED("不再发放");

    private final String label;

    PayoutOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
