package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** What a review of stabilising measures comes to. */
public enum ReviewOutcome implements Labelled {
    CONTINUE("继续稳控"),
    LIFT("解除稳控");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
