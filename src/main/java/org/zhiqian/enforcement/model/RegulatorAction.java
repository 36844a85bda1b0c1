package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What the regulator did about an illegal contract (监管措施, 云治欠发〔2026〕2号 附件1 五（四）). */
public enum RegulatorAction implements Labelled {
    SUPERVISED("督办"),
    STOPPED("制止"),
    CORRECTED("纠正"),
    PUNISHED("查处"),
    NOT_FOUND("查无违法");

    private final String label;

    RegulatorAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
