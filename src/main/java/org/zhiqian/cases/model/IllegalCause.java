package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Illegal ways of contracting that lead to arrears, which the regulator of the trade follows up (云治欠发〔2026〕2号 附件1 五（四）). */
public enum IllegalCause implements Labelled {
    ILLEGAL_AWARD("违法发包"),
    RESALE("转包"),
    ILLEGAL_SUBCONTRACT("违法分包"),
    NAME_LENDING("挂靠"),
    PROJECT_PRICE_UNPAID("拖欠工程款");

    private final String label;

    IllegalCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
