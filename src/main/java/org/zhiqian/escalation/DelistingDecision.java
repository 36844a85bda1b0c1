package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to a request to strike a case off its list (审核意见). */
public enum DelistingDecision implements Labelled {
    DELIST("同意摘牌"),
    KEEP("继续挂牌");

    private final String label;

    DelistingDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
