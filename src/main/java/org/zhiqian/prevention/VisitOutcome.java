package org.zhiqian.prevention;

import org.zhiqian.kernel.Labelled;

/** What a visit to a cleared enterprise or project finds (回头看结果). */
public enum VisitOutcome implements Labelled {
    CLEAN("未复发"),
    DANGER_AGAIN("隐患复发"),
    ARREARS_AGAIN("再次欠薪");

    private final String label;

    VisitOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
