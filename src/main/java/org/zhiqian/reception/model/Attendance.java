package org.zhiqian.reception.model;

import org.zhiqian.kernel.Labelled;

/** Whether everybody on the rota came (到岗情况). */
public enum Attendance implements Labelled {
    COMPLETE("全部到岗"),
    SOME_ABSENT("有单位缺席"),
    NOT_HELD("未能开展接访");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
