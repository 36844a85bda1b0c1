package org.zhiqian.prevention;

import org.zhiqian.kernel.Labelled;

/** How an employer is doing (经营状况), the first of the three indicators of early warning. */
public enum Operation implements Labelled {
    NORMAL("正常"),
    STRAINED("资金紧张"),
    STOPPED("停工停产"),
    ABSCONDED("负责人失联");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
