package org.zhiqian.background;

/** Asked each time a file that was made in the background and has a subject is fetched, by whoever fetches it. */
public interface Handover {
    /** Writes down who fetches it, or refuses because its rights are gone. */
    void of(String subject);
}
