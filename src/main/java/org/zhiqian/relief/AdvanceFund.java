package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** Which money is advanced (资金来源). */
public enum AdvanceFund implements Labelled {
    OWN_FUND("本级应急周转金"),
    UPPER_FUND("上一级应急周转金"),
    OTHER_FUNDS("其他渠道筹集的资金");

    private final String label;

    AdvanceFund(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
