package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to a change of deadline (审批意见). */
public enum ChangeDecision implements Labelled {
    APPROVE("同意"),
    REFUSE("不同意");

    private final String label;

    ChangeDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
