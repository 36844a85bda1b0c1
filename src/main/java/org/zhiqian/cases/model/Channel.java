package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** How a petition reaches the office (诉求来源). Table T1 counts reception visits only. */
public enum Channel implements Labelled {
    RECEPTION("集中接访"),
    PHONE("来电"),
    WEBSITE("网站"),
    HOTLINE_12333("12333"),
    NATIONAL_PLATFORM("全国根治欠薪线索反映平台"),
    ASSIGNED("上级交办/转办"),
    PATROL("巡查"),
    PUBLIC_OPINION("舆情"),
    LETTER("来信"),
    PETITION_OFFICE("信访转办");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
