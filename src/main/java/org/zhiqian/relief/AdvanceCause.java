package org.zhiqian.relief;

import org.zhiqian.kernel.Labelled;

/** Why the workers cannot wait for whoever owes (垫付原因). */
public enum AdvanceCause implements Labelled {
    UNABLE_NOW("用人单位一时难以支付"),
    OWNER_FLED("经营者逃匿"),
    GOVERNMENT_PROJECT("政府工程资金不到位");

    private final String label;

    AdvanceCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
