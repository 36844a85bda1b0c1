package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CheckCompliance;
import org.zhiqian.enforcement.CorrectionOrders;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「核查改正情况」 */
@Component("checkCompliance")
class CheckComplianceStep extends FormStep<CheckCompliance> {
    private final CorrectionOrders correctionOrders;

    CheckComplianceStep(Submissions submissions, CorrectionOrders correctionOrders) {
        super(CheckCompliance.class, submissions);
        this.correctionOrders = correctionOrders;
    }

    @Override
    protected void apply(CheckCompliance command, DelegateTask task) {
        EnforcementProcess.COMPLIED.set(task, correctionOrders.check(CaseVariables.MATTER.from(task), command));
        EnforcementProcess.ASSETS_WANTED.set(task, !command.assets().isEmpty());
    }
}
