package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.supervision.CallToAccount;
import org.zhiqian.supervision.CallingToAccount;

/** 「登记问题」; what a rule has found is registered already. */
@Component
class RegisterShortcoming implements JavaDelegate {
    private final Submissions submissions;
    private final CallingToAccount calling;

    RegisterShortcoming(Submissions submissions, CallingToAccount calling) {
        this.submissions = submissions;
        this.calling = calling;
    }

    @Override
    public void execute(DelegateExecution step) {
        if (CaseVariables.MATTER.isSetIn(step)) {
            return;
        }
        RegionCode region = new RegionCode(step.getTenantId());
        CallingToAccount.Called called = calling.byHand(submissions.of(step, CallToAccount.class));
        called.about().ifPresent(state -> CaseVariables.setCase(step, state.id(), state.number(), region));
        CaseVariables.setMatter(step, called.matter().id(), called.matter().number(), region);
    }
}
