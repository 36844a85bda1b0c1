package org.zhiqian.organisation;

/** Lets work go on for an officer on a thread of its own, after his or her request was answered. */
public interface OnBehalf {
    /** While the work runs, {@link CurrentOfficer} is the reader, and the engine knows it too. */
    void of(Reader reader, Runnable work);
}
