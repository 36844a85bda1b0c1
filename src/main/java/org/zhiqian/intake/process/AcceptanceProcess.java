package org.zhiqian.intake.process;

import org.zhiqian.engine.Variable;
import org.zhiqian.intake.AcceptanceDecision;

/** The names that bpmn/intake/acceptance.bpmn and Java share. */
final class AcceptanceProcess {
    static final Variable<AcceptanceDecision> DECISION = Variable.of("decision", AcceptanceDecision::valueOf);
    static final Variable<Boolean> ACCEPTED = Variable.flag("accepted");

    private AcceptanceProcess() {}
}
