package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to an answer (审核意见). */
public enum OpinionDecision implements Labelled {
    CLOSE("办结"),
    RETURN("退回重办");

    private final String label;

    OpinionDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
