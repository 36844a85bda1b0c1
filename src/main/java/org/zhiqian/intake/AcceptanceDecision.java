package org.zhiqian.intake;

import org.zhiqian.kernel.Labelled;

/** What the inspectorate may decide on a petition (关于实施《劳动保障监察条例》若干规定 §18). */
public enum AcceptanceDecision implements Labelled {
    ACCEPT("受理"),
    SUPPLEMENT("要求补正"),
    REFER("转送有权机关"),
    REFUSE("不予受理");

    private final String label;

    AcceptanceDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
