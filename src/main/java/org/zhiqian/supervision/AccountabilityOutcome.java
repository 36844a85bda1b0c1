package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What the discipline inspection decided (问责结果). */
public enum AccountabilityOutcome implements Labelled {
    PUNISHED("已作出处理"),
    NOT_PURSUED("不予追究");

    private final String label;

    AccountabilityOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
