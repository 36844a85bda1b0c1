package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What a letter asks of the unit it is sent to (函件种类). */
public enum LetterKind implements Labelled {
    SUPERVISE("督办"),
    ASSIGN("交办"),
    TRANSFER("转办");

    private final String label;

    LetterKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
