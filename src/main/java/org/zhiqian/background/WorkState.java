package org.zhiqian.background;

import org.zhiqian.kernel.Labelled;

/** How far a work has come. */
enum WorkState implements Labelled {
    WAITING("排队中"),
    RUNNING("进行中"),
    DONE("已完成"),
    REFUSED("没有完成"),
    FAILED("出错"),
    INTERRUPTED("中断");

    private final String label;

    WorkState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
