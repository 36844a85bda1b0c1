package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** In whose name a petitioner speaks (诉求人身份). */
public enum PetitionerRole implements Labelled {
    SELF("本人"),
    REPRESENTATIVE("代表"),
    AGENT("代理人");

    private final String label;

    PetitionerRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
