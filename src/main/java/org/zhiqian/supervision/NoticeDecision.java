package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** Whether a shortcoming is made known (是否通报). */
public enum NoticeDecision implements Labelled {
    ISSUE("通报"),
    WAIVE("不予通报");

    private final String label;

    NoticeDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
