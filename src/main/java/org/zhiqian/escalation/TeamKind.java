package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What a special team is called (组织形式). */
public enum TeamKind implements Labelled {
    TASK_FORCE("专案组"),
    WORKING_GROUP("工作专班");

    private final String label;

    TeamKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
