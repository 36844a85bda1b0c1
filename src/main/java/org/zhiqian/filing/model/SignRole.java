package org.zhiqian.filing.model;

import org.zhiqian.kernel.Labelled;

/** As whom somebody signs a report (签字身份). */
public enum SignRole implements Labelled {
    PREPARER("填报人"),
    SECTION_HEAD("处（队）负责人"),
    UNIT_HEAD("单位负责人");

    private final String label;

    SignRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
