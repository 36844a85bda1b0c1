package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** How it stands with the basic living allowance (基本生活费); the payment itself is an advance of its own. */
public enum LivingAllowance implements Labelled {
    NOT_NEEDED("不需要"),
    ARRANGED("已安排发放"),
    PAID("已发放");

    private final String label;

    LivingAllowance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
