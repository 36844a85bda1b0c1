package org.zhiqian.takeover.model;

import org.zhiqian.kernel.Labelled;

/** What became of a run. */
public enum ImportState implements Labelled {
    WAITING("排队"),
    READING("读取核对"),
    STORING("写入"),
    DONE("完成"),
    REFUSED("有错误，未写入"),
    FAILED("系统出错，未写入"),
    INTERRUPTED("已中断，未写入");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isOver() {
        return this != WAITING && this != READING && this != STORING;
    }
}
