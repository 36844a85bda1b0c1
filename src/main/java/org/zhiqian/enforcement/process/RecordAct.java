package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.enforcement.ActRegister;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「登记执法事项」 */
@Component
class RecordAct implements JavaDelegate {
    private final Submissions submissions;
    private final ActRegister register;

    RecordAct(Submissions submissions, ActRegister register) {
        this.submissions = submissions;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        org.zhiqian.enforcement.RecordAct act = submissions.of(step, org.zhiqian.enforcement.RecordAct.class);
        CaseState state = register.record(act, region);
        step.setProcessBusinessKey(state.number().toString());
        CaseVariables.CASE_ID.set(step, state.id());
        CaseVariables.CASE_NUMBER.set(step, state.number());
        CaseVariables.REGION.set(step, region);
        EnforcementProcess.CASE_FILED.set(step, act.kind() == ActKind.FILED);
    }
}
