package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What may be looked up about a debtor (查询财产, 保障农民工工资支付条例 §40). */
public enum AssetKind implements Labelled {
    ACCOUNT("金融账户"),
    HOUSE("房产"),
    VEHICLE("车辆");

    private final String label;

    AssetKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
