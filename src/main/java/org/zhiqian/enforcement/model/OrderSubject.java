package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What an order demands (责令内容). */
public enum OrderSubject implements Labelled {
    PAY("责令限期支付工资"),
    RECTIFY("责令限期整改"),
    /** To the client of the project, who has to pay the wages' part of the price into their account (条例 §29、§57、§59). */
    ALLOCATE("责令限期拨付人工费用");

    private final String label;

    OrderSubject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
