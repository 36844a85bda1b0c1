package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What a round of publication comes to (本轮情况). */
public enum RoundOutcome implements Labelled {
    PUBLISH("提交公布名单"),
    NOTHING("本轮没有需要公布的"),
    STOP("停止公布");

    private final String label;

    RoundOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
