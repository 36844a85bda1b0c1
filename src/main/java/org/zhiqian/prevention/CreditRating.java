package org.zhiqian.prevention;

import org.zhiqian.kernel.Labelled;

/** 劳动保障守法诚信等级 (企业劳动保障守法诚信等级评价办法), the second of the three indicators of early warning. */
public enum CreditRating implements Labelled {
    A("A 级"),
    B("B 级"),
    C("C 级"),
    NONE("未评价");

    private final String label;

    CreditRating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
