package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What makes a case complex (疑难情形). */
public enum Difficulty implements Labelled {
    ABSCONDED("经营者失联或逃匿"),
    FUNDS_MISSING("建设资金不到位"),
    DEFUNCT("责任单位已吊销或注销"),
    LEGACY("历史遗留"),
    DISPUTED("有重大争议或证据不足"),
    CROSS_DEPARTMENT("涉及多部门职责");

    private final String label;

    Difficulty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
