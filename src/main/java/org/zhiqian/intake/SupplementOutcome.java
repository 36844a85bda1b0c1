package org.zhiqian.intake;

import org.zhiqian.kernel.Labelled;

/** Whether the missing material came (补正结果). */
public enum SupplementOutcome implements Labelled {
    PROVIDED("已补齐"),
    NOT_PROVIDED("逾期未补");

    private final String label;

    SupplementOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
