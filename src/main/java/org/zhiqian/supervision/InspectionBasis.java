package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** By what kind of inspection a shortcoming came to light (督查方式). */
public enum InspectionBasis implements Labelled {
    SPECIAL_INSPECTION("专项督查"),
    SPOT_CHECK("重点抽查"),
    SPECIAL_GUIDANCE("专项督导"),
    RANDOM_CHECK("随机抽查"),
    UNDERCOVER_VISIT("暗访"),
    CASE_SUPERVISION("案件督办");

    private final String label;

    InspectionBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
