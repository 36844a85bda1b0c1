package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** Why a case is guided into the dispute procedure (引导原因). */
public enum GuideCause implements Labelled {
    MAJOR_DISPUTE("存在重大争议"),
    THIN_EVIDENCE("证据不足"),
    CHOSEN("劳动者要求仲裁");

    private final String label;

    GuideCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
