package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What can happen to a case, one line in its course each (经过). */
public enum FactKind implements Labelled {
    REGISTERED("登记"),
    TAKEN_OVER("台账记载"),
    VISITED("来访"),
    ACCEPTED("受理"),
    SUPPLEMENT_ASKED("要求补正"),
    SUPPLEMENTED("补正"),
    REFERRED("转送"),
    REFUSED("不予受理"),
    INFORMED("告知"),
    VERIFIED("核实"),
    CLASSIFIED("分类定级"),
    SPOT_NOT_PAID("未能当场付清"),
    PLAN_DRAFTED("制定方案"),
    PLAN_APPROVED("方案批准"),
    PLAN_RETURNED("方案退回"),
    MEASURE_REPORTED("落实措施"),
    ACTED("执法事项"),
    PAID("支付"),
    CLOSING_APPLIED("申请结案"),
    CLOSING_RETURNED("结案退回"),
    CLOSED("结案"),
    STRUCK_OFF("销号"),
    ANSWERED("答复"),
    LOOKED_BACK("回头看"),
    REOPENED("恢复办理"),
    MERGED("并案"),
    SPLIT("拆案"),
    ROSTER("名册"),
    REMINDED("提醒"),
    OVERDUE("超期"),
    URGED("催办"),
    REASSIGNED("改派"),
    DEADLINE_CHANGE_REQUESTED("申请变更期限"),
    DEADLINE_CHANGED("期限变更"),
    DEADLINE_CHANGE_REFUSED("未同意变更期限"),
    MATTER("专项事项");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
