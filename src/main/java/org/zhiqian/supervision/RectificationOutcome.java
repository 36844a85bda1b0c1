package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What the check of a rectification comes to (核查结论). */
public enum RectificationOutcome implements Labelled {
    PUT_RIGHT("整改到位"),
    INTERVIEW("整改不到位，约谈"),
    REFER("提请问责");

    private final String label;

    RectificationOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
