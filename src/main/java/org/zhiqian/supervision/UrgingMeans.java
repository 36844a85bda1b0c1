package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** How a leading office urges (催办方式). */
public enum UrgingMeans implements Labelled {
    PHONE("电话催办"),
    LETTER("书面催办"),
    INTERVIEW("约谈");

    private final String label;

    UrgingMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
