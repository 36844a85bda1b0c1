package org.zhiqian.filing.model;

import org.zhiqian.kernel.Labelled;

/** How far a report has come on its way up. */
public enum FilingState implements Labelled {
    COMPILING("汇总中"),
    CHECKING("核对中"),
    SIGNING("签字中"),
    SUBMITTED("已报送"),
    RETURNED("已退回"),
    ACCEPTED("已接收"),
    /** Sent to an office outside the province, which does not work in this system. */
    DISPATCHED("已对外报送");

    private final String label;

    FilingState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the report has left the reporter's hands. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == ACCEPTED || this == DISPATCHED;
    }
}
