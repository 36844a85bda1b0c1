package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** What is advanced (垫付内容). */
public enum AdvancePurpose implements Labelled {
    BASIC_LIVING("基本生活费"),
    PART_OF_WAGES("部分工资");

    private final String label;

    AdvancePurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
