package org.zhiqian.stability.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Variable;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.stability.Begun;

/** The names that the diagrams in bpmn/stability and Java share. */
final class StabilityProcess {
    static final Variable<Boolean> LIFTED = Variable.flag("lifted");
    static final Variable<Boolean> RESPONSE_NEEDED = Variable.flag("responseNeeded");
    static final Variable<Boolean> CALMED = Variable.flag("calmed");
    static final Variable<Boolean> ACTION_NEEDED = Variable.flag("actionNeeded");
    static final Variable<Boolean> OPINION_CLOSED = Variable.flag("opinionClosed");

    private StabilityProcess() {}

    static RegionCode regionOf(DelegateExecution step) {
        return new RegionCode(step.getTenantId());
    }

    /** Makes the process the one of the matter. */
    static void begin(DelegateExecution step, Begun begun) {
        RegionCode region = regionOf(step);
        begun.about().ifPresent(state -> CaseVariables.setCase(step, state.id(), state.number(), region));
        CaseVariables.setMatter(step, begun.matter().id(), begun.matter().number(), region);
    }
}
