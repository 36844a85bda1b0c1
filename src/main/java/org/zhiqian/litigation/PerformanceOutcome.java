package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** Whether what was agreed, awarded or judged was done (履行情况). */
public enum PerformanceOutcome implements Labelled {
    PERFORMED("已履行"),
    ENFORCEMENT("未全部履行，已申请强制执行"),
    NOTHING_DUE("判决驳回或者裁决撤销，无需履行");

    private final String label;

    PerformanceOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
