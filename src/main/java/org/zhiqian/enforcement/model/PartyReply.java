package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the party says to the notice of a penalty (当事人意见, 行政处罚法 §§44, 45, 63). */
public enum PartyReply implements Labelled {
    NOTHING("期满未提出意见"),
    STATEMENT("陈述、申辩"),
    HEARING("申请听证");

    private final String label;

    PartyReply(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
