package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** What the authorities can do in a case that the statutory tables count (执法事项), one dated act each. */
public enum ActKind implements Labelled {
    FILED("立案"),
    ORDER("责令改正"),
    DECISION("行政处理决定"),
    PENALTY("行政处罚决定"),
    POLICE_TRANSFER("移送公安机关"),
    POLICE_FILED("公安机关立案"),
    PUBLISHED("公布严重违法"),
    BLACKLISTED("列入黑名单");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
