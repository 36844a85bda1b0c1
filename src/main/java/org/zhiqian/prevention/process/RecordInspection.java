package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.prevention.InspectionRegister;

/** 「登记检查」 */
@Component
class RecordInspection implements JavaDelegate {
    private final Submissions submissions;
    private final InspectionRegister register;

    RecordInspection(Submissions submissions, InspectionRegister register) {
        this.submissions = submissions;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        register.record(submissions.of(step, org.zhiqian.prevention.RecordInspection.class), region);
        CaseVariables.REGION.set(step, region);
    }
}
