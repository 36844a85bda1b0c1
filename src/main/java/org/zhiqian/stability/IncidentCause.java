package org.zhiqian.stability;

import org.zhiqian.kernel.Labelled;

/** What an incident turned out to come from (起因). */
public enum IncidentCause implements Labelled {
    ARREARS("欠薪引发"),
    PROJECT_PAYMENT("工程款等其他纠纷"),
    FALSE_CLAIM("虚假讨薪"),
    OTHER("其他");

    private final String label;

    IncidentCause(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
