package org.zhiqian.supervision.process;

import org.zhiqian.engine.Variable;
import org.zhiqian.supervision.Urging;

/** The names that the diagrams in bpmn/supervision and Java share. */
final class SupervisionProcess {
    static final String URGING = "urging";
    static final String NEGLECT = Urging.NEGLECT;
    static final String LATE_TASK_COMPLETED = "LateTaskCompleted";

    /** The overdue task an urging is about. */
    static final Variable<String> LATE_TASK = Urging.LATE_TASK;

    /** The change of deadline that is asked for. */
    static final Variable<String> CHANGE = Variable.text("change");

    static final Variable<Boolean> CHANGE_APPROVED = Variable.flag("changeApproved");

    static final Variable<Boolean> OBJECTED = Variable.flag("objected");
    static final Variable<Boolean> FEEDBACK_ACCEPTED = Variable.flag("feedbackAccepted");

    /** An {@link org.zhiqian.supervision.ObjectionDecision}. */
    static final Variable<String> OBJECTION_ANSWER = Variable.text("objectionAnswer");

    /** The letter that goes to another unit instead. */
    static final Variable<String> FORWARDED = Variable.text("forwarded");

    static final Variable<Boolean> NOTICE_ISSUED = Variable.flag("noticeIssued");

    /** A {@link org.zhiqian.supervision.RectificationOutcome}. */
    static final Variable<String> RECTIFICATION = Variable.text("rectification");

    private SupervisionProcess() {}
}
