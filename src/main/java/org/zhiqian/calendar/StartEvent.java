package org.zhiqian.calendar;

/** From which date of its case a task's limit runs. */
public enum StartEvent {
    /** The first arrival of the petition, by any channel. */
    RECEIVED,
    /** The decision to accept, which files the case (若干规定 §18). */
    ACCEPTED,
    /** The day the task was handed out. */
    TASK,
    /** No length of its own: the date the plan names. */
    PLAN_DATE,
    /** The day the case was closed. */
    CLOSED,
    /** The day the matter was opened. */
    MATTER_OPENED,
    /** No length of its own: the date that was set for the matter. */
    MATTER_DATE,
    /** The day of the latest fact of the matter that starts a limit: an application received, an award served. */
    MATTER_FACT
}
