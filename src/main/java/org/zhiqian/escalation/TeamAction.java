package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** What a team does next (工作类型). */
public enum TeamAction implements Labelled {
    MEET("召开会议"),
    ASSIGN("交办任务"),
    TAKE_BACK("收回任务"),
    ADD_MEMBER("增补成员"),
    REPORT("提交总结");

    private final String label;

    TeamAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
