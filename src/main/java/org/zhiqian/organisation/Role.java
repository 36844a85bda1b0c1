package org.zhiqian.organisation;

import java.util.Locale;

/** What an account may do beyond working the tasks of its offices; computed, never stored. */
public enum Role {
    /** Everybody who works in an office. */
    OFFICERS,
    /** Supervises: Cockpit and assigning inside the candidate office. */
    SUPERVISORS,
    /** Manages accounts; sees no cases. */
    ADMINISTRATORS;

    /** The group of that name in the engine. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
