package org.zhiqian.resolution;

import org.zhiqian.kernel.Labelled;

/** What a look-back found (回头看结果). */
public enum LookBackOutcome implements Labelled {
    NOTHING_OWED("未再欠薪"),
    OWED_AGAIN("再次欠薪");

    private final String label;

    LookBackOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
