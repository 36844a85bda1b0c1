package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Whose money builds a project (项目性质). Several at once; each is counted separately (云治欠明电〔2021〕3号 附件2 备注3). */
public enum Ownership implements Labelled {
    GOVERNMENT_INVESTED("政府投资"),
    PPP("政府与社会资本合作"),
    STATE_OWNED("国有企业总承包"),
    PRIVATE("社会投资");

    private final String label;

    Ownership(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
