package org.zhiqian.resolution;

import org.zhiqian.kernel.Labelled;

/** Whether a simple case could be paid the same day (当场解决结果). */
public enum SpotOutcome implements Labelled {
    PAID("当场付清"),
    NOT_TODAY("当日不能付清，转一般程序");

    private final String label;

    SpotOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
