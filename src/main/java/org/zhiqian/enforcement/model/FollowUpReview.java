package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** Whether the leading office is content with the follow-up (复核意见). */
public enum FollowUpReview implements Labelled {
    CONTENT("同意办结"),
    CONTINUE("继续跟进");

    private final String label;

    FollowUpReview(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
