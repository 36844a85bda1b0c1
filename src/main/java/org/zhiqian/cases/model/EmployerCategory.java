package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** The four rows of the 2021 table (用人单位类别, 人社部明电〔2021〕12号 附件). */
public enum EmployerCategory implements Labelled {
    CONSTRUCTION("建筑企业"),
    MANUFACTURING("加工制造企业"),
    OFF_CAMPUS_TRAINING("校外培训机构"),
    OTHER("其他用人单位");

    private final String label;

    EmployerCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
