package org.zhiqian.enforcement.model;

import org.zhiqian.kernel.Labelled;

/** What is decided (列入决定). */
public enum ListingDecision implements Labelled {
    LIST("列入失信联合惩戒名单"),
    NOT_LIST("不予列入");

    private final String label;

    ListingDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
