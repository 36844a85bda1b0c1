package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** How great the risk is that an incident spreads (风险等级). */
public enum RiskLevel implements Labelled {
    LOW("低"),
    MEDIUM("中"),
    HIGH("高");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
