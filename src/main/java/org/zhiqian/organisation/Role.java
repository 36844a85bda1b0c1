package org.zhiqian.organisation;

import java.util.Locale;

/** What an account may do beyond working the tasks of its offices; computed, never stored. */
public enum Role {
    /** Everybody who works in an office. */
    OFFICERS("工作人员"),
    /** Supervises: Cockpit and assigning inside the candidate office. */
    SUPERVISORS("督办人员"),
    /** Manages accounts; sees no cases. */
    ADMINISTRATORS("账号管理员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** What it is called in Chinese. */
    public String label() {
        return label;
    }

    /** The group of that name in the engine. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
