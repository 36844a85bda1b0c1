package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** What the procuratorate says to a drive (监督意见). */
public enum DriveOpinion implements Labelled {
    NO_OBJECTION("无纠正意见"),
    OBJECTION("提出纠正意见，退回补正");

    private final String label;

    DriveOpinion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
