package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What the leading office says to a proposal to list (审批意见). */
public enum ListingDecision implements Labelled {
    LIST("挂牌督办"),
    REFUSE("不予挂牌");

    private final String label;

    ListingDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
