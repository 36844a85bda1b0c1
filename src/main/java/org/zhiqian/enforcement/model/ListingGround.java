package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** Why somebody is to be listed (列入情形, 人社部令第45号 §5). */
public enum ListingGround implements Labelled {
    AMOUNT("责令期满未支付，数额达到犯罪标准"),
    GRAVE_EVENT("责令期满未支付，引发群体性、极端事件");

    private final String label;

    ListingGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
