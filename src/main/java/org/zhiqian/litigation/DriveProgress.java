package org.zhiqian.litigation;

import org.zhiqian.kernel.Labelled;

/** Whether more results follow (登记进度). */
public enum DriveProgress implements Labelled {
    MORE("还有结果要登记"),
    FINISHED("本次集中执行登记完毕");

    private final String label;

    DriveProgress(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
