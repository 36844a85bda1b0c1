package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** What is enforced (执行依据). */
public enum EnforcementBasis implements Labelled {
    JUDGMENT("判决"),
    AWARD("仲裁裁决"),
    MEDIATION("调解书"),
    DECISION("行政处理决定");

    private final String label;

    EnforcementBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
