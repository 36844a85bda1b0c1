package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the competent body does (处理结果). */
public enum ReferralReply implements Labelled {
    PUNISHED("依法处理"),
    EDUCATED("批评教育"),
    NOT_PURSUED("不予处理");

    private final String label;

    ReferralReply(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
