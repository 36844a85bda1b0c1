package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** Whether somebody went to court against the award (起诉情况). */
public enum LawsuitOutcome implements Labelled {
    NOT_SUED("未起诉，裁决生效"),
    SUED("已起诉");

    private final String label;

    LawsuitOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
