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

    /** Two people sign as preparer and unit head where the office has two, three sign where it has three. */
    public boolean isToDifferFrom(SignRole other, int officersThere) {
        return this != other
                && (officersThere > 2 || officersThere == 2 && this != SECTION_HEAD && other != SECTION_HEAD);
    }
}
