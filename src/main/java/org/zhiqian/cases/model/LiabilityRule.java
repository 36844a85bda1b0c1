package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Which rule makes a party pay (清偿责任依据, 保障农民工工资支付条例). */
public enum LiabilityRule implements Labelled {
    L16("用人单位拖欠（条例16）"),
    L18("使用个人或无资格单位派遣的农民工（条例18）"),
    L19_1("发包给个人或不具备资格单位（条例19）"),
    L19_2("允许他人以本单位名义经营（条例19）"),
    L20("合伙、个人独资、个体（条例20）"),
    L21("合并、分立（条例21）"),
    L22("吊销、关闭、撤销、解散（条例22）"),
    L29("建设单位未按约拨付工程款（条例29）"),
    L30_1("分包单位拖欠，总包先行清偿（条例30）"),
    L30_2("转包拖欠，总包先行清偿（条例30）"),
    L36_1("发包或分包给个人或无资格单位（条例36）"),
    L36_2("出借名义（条例36）"),
    L37("违反规划或建设法规的项目（条例37）"),
    L59("政府投资资金不到位（条例59）");

    private final String label;

    LiabilityRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
