package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What a respondent is in the chain of contracts (单位角色). */
public enum PartyRole implements Labelled {
    EMPLOYER("用人单位"),
    DEVELOPER("建设单位"),
    GENERAL_CONTRACTOR("施工总承包"),
    SPECIALIST_SUBCONTRACTOR("专业分包"),
    LABOUR_SUBCONTRACTOR("劳务分包"),
    TRANSFEREE("转包方"),
    AFFILIATE("挂靠方"),
    LABOUR_USER("用工单位"),
    FOREMAN("班组长/包工头"),
    LEGAL_REPRESENTATIVE("法定代表人"),
    CONTROLLER("实际控制人");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether such a party is a natural person, whose name is personal data. */
    public boolean isPerson() {
        return this == FOREMAN || this == LEGAL_REPRESENTATIVE || this == CONTROLLER;
    }
}
