package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** How much an item of public opinion weighs (舆情等级). */
public enum OpinionLevel implements Labelled {
    NO_ACTION("无需处置"),
    GENERAL("一般"),
    MAJOR("较大"),
    GRAVE("重大");

    private final String label;

    OpinionLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
