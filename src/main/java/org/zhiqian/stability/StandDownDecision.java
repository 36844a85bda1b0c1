package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** Whether an incident has calmed down. */
public enum StandDownDecision implements Labelled {
    STAND_DOWN("已平息，终止响应"),
    GO_ON("未平息，继续处置");

    private final String label;

    StandDownDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
