package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What a unit says to a letter: how it went, or that the letter went to the wrong unit. */
public enum FeedbackKind implements Labelled {
    RESULT("报告办理结果"),
    OBJECT("提出异议");

    private final String label;

    FeedbackKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
