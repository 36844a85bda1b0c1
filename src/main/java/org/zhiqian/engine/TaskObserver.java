package org.zhiqian.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Sees every user task of every process come and go, in the same transaction. */
public interface TaskObserver {
    default void created(DelegateTask task) {}

    /** Somebody took the task or was given it, or it was put back. */
    default void assigned(DelegateTask task) {}

    /** The task's form was applied and the task is done. */
    default void completed(DelegateTask task) {}

    /** The task is gone without having been done. */
    default void deleted(DelegateTask task) {}
}
