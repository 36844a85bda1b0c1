package org.zhiqian.escalation;

import org.zhiqian.kernel.Labelled;

/** Whose leading office supervises a listed case (挂牌级别). */
public enum ListingLevel implements Labelled {
    COUNTY("县级"),
    PREFECTURE("州市级"),
    PROVINCE("省级");

    private final String label;

    ListingLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
