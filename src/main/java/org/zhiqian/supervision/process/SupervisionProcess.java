package org.zhiqian.supervision.process;

import org.zhiqian.engine.Variable;

/** The names that the diagrams in bpmn/supervision and Java share. */
final class SupervisionProcess {
    static final String URGING = "urging";
    static final String LATE_TASK_COMPLETED = "LateTaskCompleted";

    /** The overdue task an urging is about. */
    static final Variable<String> LATE_TASK = Variable.text("lateTask");

    /** The change of deadline that is asked for. */
    static final Variable<String> CHANGE = Variable.text("change");

    static final Variable<Boolean> CHANGE_APPROVED = Variable.flag("changeApproved");

    private SupervisionProcess() {}
}
