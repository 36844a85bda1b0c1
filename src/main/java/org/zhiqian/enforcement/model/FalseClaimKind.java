package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** In which way a claim is false (虚假讨薪的情形, 保障农民工工资支付条例 §52). */
public enum FalseClaimKind implements Labelled {
    FABRICATED("编造虚假事实"),
    UNLAWFUL_MEANS("采取非法手段"),
    PROJECT_PRICE("以讨薪为名讨要工程款");

    private final String label;

    FalseClaimKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
