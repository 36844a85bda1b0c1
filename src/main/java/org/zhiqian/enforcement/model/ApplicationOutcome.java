package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** Whether the court was asked to enforce (强制执行申请). */
public enum ApplicationOutcome implements Labelled {
    APPLIED("已申请人民法院强制执行"),
    PERFORMED("催告后已经履行");

    private final String label;

    ApplicationOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
