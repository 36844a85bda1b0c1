package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Why a claim is no wage arrears (不属于欠薪的原因). */
public enum NotArrearsReason implements Labelled {
    ENGINEERING_PAYMENT("工程款/结算纠纷"),
    MATERIAL_OR_MACHINE("材料款/机械租赁款"),
    NOT_LABOUR_RELATION("承揽/合伙/个人借款等"),
    ALREADY_PAID("已足额支付"),
    FABRICATED("虚假或冒名诉求"),
    OUT_OF_SCOPE("社保/工伤/经济补偿等其他劳动争议"),
    NO_SUCH_PROJECT("查无此项目/单位");

    private final String label;

    NotArrearsReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
