package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What follows when the police do not file (后续措施, 国务院令第310号 §9). */
public enum ReconsiderationStep implements Labelled {
    RECONSIDER("提请公安机关复议"),
    SUPERVISION("建议检察机关立案监督"),
    ACCEPT("不再提请");

    private final String label;

    ReconsiderationStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
