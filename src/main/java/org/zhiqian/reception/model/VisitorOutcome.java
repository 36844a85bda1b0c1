package org.zhiqian.reception.model;

import org.zhiqian.kernel.Labelled;

/** What became of a visit (来访结果). */
public enum VisitorOutcome implements Labelled {
    CASE("登记案件"),
    CONSULTATION("咨询"),
    LEFT("离开");

    private final String label;

    VisitorOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
