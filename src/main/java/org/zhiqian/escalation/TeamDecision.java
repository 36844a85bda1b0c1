package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** Whether a team that has reported is dissolved (审核意见). */
public enum TeamDecision implements Labelled {
    DISSOLVE("同意撤销专班"),
    CONTINUE("继续工作");

    private final String label;

    TeamDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
