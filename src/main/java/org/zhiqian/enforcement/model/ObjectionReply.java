package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the unit says to the notice (当事人意见). */
public enum ObjectionReply implements Labelled {
    NOTHING("期满未提出意见"),
    OBJECTED("提出陈述、申辩");

    private final String label;

    ObjectionReply(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
