package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** How wages are refused (拒不支付的情形, 刑法 §276-1). */
public enum CrimeConduct implements Labelled {
    FLED("逃匿"),
    HID_ASSETS("转移、隐匿财产"),
    CAN_PAY("有能力支付而不支付");

    private final String label;

    CrimeConduct(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
