package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Kind of identity paper (证件类型); only the resident card has a check digit, GB 11643. */
public enum IdentityDocument implements Labelled {
    RESIDENT_CARD("居民身份证"),
    PASSPORT("护照"),
    HMT_PERMIT("港澳台居民证件"),
    OTHER("其他证件");

    private final String label;

    IdentityDocument(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
