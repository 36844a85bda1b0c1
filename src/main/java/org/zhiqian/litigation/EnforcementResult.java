package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** What enforcement brought in one case (执行结果). */
public enum EnforcementResult implements Labelled {
    PAID("执行款到位"),
    SETTLED("执行和解"),
    SEIZED("已查封、扣押、冻结，待处置"),
    NO_ASSETS("无可供执行财产，终结本次执行");

    private final String label;

    EnforcementResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
