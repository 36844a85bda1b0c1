package org.zhiqian.intake;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to a merger or a split. */
public enum JoiningDecision implements Labelled {
    APPROVE("同意"),
    REFUSE("不同意");

    private final String label;

    JoiningDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
