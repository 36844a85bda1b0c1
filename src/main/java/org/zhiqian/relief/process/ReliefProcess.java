package org.zhiqian.relief.process;

import org.zhiqian.engine.Variable;

/** The answers that the gateways in bpmn/relief ask for. */
final class ReliefProcess {
    static final Variable<String> ADVANCE_DECISION = Variable.text("advanceDecision");
    static final Variable<Boolean> RELEASED = Variable.flag("released");
    static final Variable<Boolean> ADVANCE_PAID = Variable.flag("advancePaid");
    static final Variable<String> RECOURSE_RESULT = Variable.text("recourseResult");
    static final Variable<Boolean> WRITTEN_OFF = Variable.flag("writtenOff");
    static final Variable<String> DEPOSIT_RESULT = Variable.text("depositResult");
    static final Variable<Boolean> REFILLED = Variable.flag("refilled");

    private ReliefProcess() {}
}
