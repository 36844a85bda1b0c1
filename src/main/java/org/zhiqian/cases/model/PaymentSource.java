package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Where the money paid to workers came from (支付来源). */
public enum PaymentSource implements Labelled {
    EMPLOYER("用人单位支付"),
    WAGE_ACCOUNT("总包工资专用账户代发"),
    GENERAL_CONTRACTOR("总包先行清偿"),
    DEVELOPER("建设单位先行垫付"),
    FISCAL("财政拨付"),
    INVESTOR("出资人支付"),
    COURT("法院执行款"),
    WAGE_DEPOSIT("工资保证金"),
    REVOLVING_FUND("应急周转金垫付"),
    OTHER("其他");

    private final String label;

    PaymentSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a public fund pays for whoever owes, to get it back from there (《保障农民工工资支付条例》第六十三条). */
    public boolean isAdvance() {
        return this == REVOLVING_FUND;
    }
}
