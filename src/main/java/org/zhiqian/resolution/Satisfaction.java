package org.zhiqian.resolution;

import org.zhiqian.kernel.Labelled;

/** What the petitioner thinks of the result (满意度). */
public enum Satisfaction implements Labelled {
    SATISFIED("满意"),
    FAIRLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意"),
    NO_OPINION("未表态");

    private final String label;

    Satisfaction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
