package org.zhiqian.prevention;

import org.zhiqian.kernel.Labelled;

/** What the lead department makes of a warning (预警处理). */
public enum WarningDecision implements Labelled {
    DANGER("确有隐患，列入整改"),
    CLEAR("核查后排除");

    private final String label;

    WarningDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
