package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to giving up an advance (核销意见). */
public enum WriteOffDecision implements Labelled {
    APPROVE("同意核销"),
    REFUSE("不同意，继续追偿");

    private final String label;

    WriteOffDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
