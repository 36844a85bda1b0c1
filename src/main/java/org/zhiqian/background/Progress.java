package org.zhiqian.background;

/** Hears how far a work has come, as often as the work likes. */
@FunctionalInterface
public interface Progress {
    /** For whoever waits for the end anyway. */
    Progress UNHEARD = (done, total) -> {};

    void of(int done, int total);
}
