package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** What came of asking for an advance back (追偿结果). */
public enum RecourseOutcome implements Labelled {
    DEMANDED("已催告，继续追偿"),
    RECOVERED("收到追回款"),
    WRITE_OFF("追偿不能，申请核销");

    private final String label;

    RecourseOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
