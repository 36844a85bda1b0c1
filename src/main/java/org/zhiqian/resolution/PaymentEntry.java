package org.zhiqian.resolution;

import org.zhiqian.kernel.Labelled;

/** What an officer enters where wages are paid (登记事项). */
public enum PaymentEntry implements Labelled {
    PAID("登记一笔支付"),
    CORRECTED("认定有误，更正认定数"),
    SETTLED_ELSEWHERE("已在专项事项中付清");

    private final String label;

    PaymentEntry(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
