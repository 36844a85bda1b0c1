package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the deciding unit says (审批意见). */
public enum Verdict implements Labelled {
    AGREE("同意"),
    REFUSE("不同意");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
