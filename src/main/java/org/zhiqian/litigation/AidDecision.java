package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** What the legal aid body decides (援助决定). */
public enum AidDecision implements Labelled {
    GRANTED("给予法律援助"),
    REFUSED("不予法律援助");

    private final String label;

    AidDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
