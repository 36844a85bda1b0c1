package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** Where a case stands (案件状态). */
public enum CaseStatus implements Labelled {
    REGISTERED("待受理"),
    SUPPLEMENTING("待补正"),
    TURNED_AWAY("未受理"),
    MERGED("已并案"),
    VERIFYING("核实中"),
    HANDLING("办理中"),
    CLOSING("待结案"),
    CLOSED("已结案"),
    STRUCK_OFF("已销号");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nothing is done in the case any more. */
    public boolean isEnded() {
        return switch (this) {
            case TURNED_AWAY, MERGED, CLOSED, STRUCK_OFF -> true;
            case REGISTERED, SUPPLEMENTING, VERIFYING, HANDLING, CLOSING -> false;
        };
    }
}
