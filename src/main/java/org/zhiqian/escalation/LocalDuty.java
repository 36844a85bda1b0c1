package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What the region of origin keeps doing while an upper one works its case (属地工作). */
public enum LocalDuty implements Labelled {
    STABILISE("稳控"),
    SERVE_DOCUMENTS("送达"),
    SUPPORT_ON_SITE("现场配合"),
    SUPPLEMENT_EVIDENCE("补充证据"),
    LIAISE("联系诉求人");

    private final String label;

    LocalDuty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
