package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What the leading office one level up says to a request (批复). */
public enum EscalationDecision implements Labelled {
    ACCEPT("受理，由本级办理"),
    INSTRUCT("批示，原属地继续办理"),
    RETURN("退回");

    private final String label;

    EscalationDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
