package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What could make a petition blow up (风险标记). */
public enum Risk implements Labelled {
    EXTREME("极端行为风险"),
    PUBLIC_OPINION("舆情风险"),
    MASS_INCIDENT("群体性事件风险");

    private final String label;

    Risk(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
