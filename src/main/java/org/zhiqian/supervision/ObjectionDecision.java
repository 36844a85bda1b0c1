package org.zhiqian.supervision;

import org.zhiqian.kernel.Labelled;

/** What the sender does about an objection (异议处理). */
public enum ObjectionDecision implements Labelled {
    UPHOLD("不采纳，继续办理"),
    TAKE_BACK("收回"),
    FORWARD("改转其他单位");

    private final String label;

    ObjectionDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
