package org.zhiqian.resolution;

import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Refusal;

/** What a leading office says to a proposal (审批意见). */
public enum ReviewDecision implements Labelled {
    APPROVE("同意"),
    RETURN("退回");

    private static final int SHORTEST_OPINION = 5;

    private final String label;

    ReviewDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static String requireOpinion(@Nullable String opinion) {
        if (opinion == null || opinion.length() < SHORTEST_OPINION) {
            throw new Refusal("退回要写明意见，不少于 " + SHORTEST_OPINION + " 个字，便于经办单位修改。");
        }
        return opinion;
    }
}
