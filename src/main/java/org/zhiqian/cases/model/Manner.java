package org.zhiqian.cases.model;

import org.zhiqian.kernel.Labelled;

/** How somebody was told (告知方式). */
public enum Manner implements Labelled {
    IN_PERSON("当面"),
    PHONE("电话"),
    MESSAGE("短信"),
    LETTER("书面送达"),
    POST("邮寄");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
