package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** What the bank did after the notice (支付结果). */
public enum DepositResult implements Labelled {
    PAID("已支付"),
    NOTIFY_AGAIN("未支付，重新通知"),
    ENDED("不能支付，终止");

    private final String label;

    DepositResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
