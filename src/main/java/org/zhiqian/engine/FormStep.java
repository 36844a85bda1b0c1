package org.zhiqian.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Applies a task's form to the case file when an officer completes the task: reads the form as a command and hands it
 * on. A refusal leaves the task open and stores nothing.
 */
public abstract class FormStep<C> implements TaskListener {
    private final Class<C> command;
    private final Submissions submissions;

    protected FormStep(Class<C> command, Submissions submissions) {
        this.command = command;
        this.submissions = submissions;
    }

    protected abstract void apply(C command, DelegateTask task);

    @Override
    public final void notify(DelegateTask task) {
        apply(submissions.of(task, command), task);
    }
}
