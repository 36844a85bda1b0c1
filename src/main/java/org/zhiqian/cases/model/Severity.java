package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** The class of a case, decided by the table classify-case (案件分类). */
public enum Severity implements Labelled {
    SIMPLE("简易"),
    ORDINARY("一般"),
    MAJOR("重大"),
    DIFFICULT("疑难");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
