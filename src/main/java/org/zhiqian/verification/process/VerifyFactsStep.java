package org.zhiqian.verification.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.verification.FactFinding;
import org.zhiqian.verification.VerifyFacts;

/** 「核实情况」 */
@Component("verifyFacts")
class VerifyFactsStep extends FormStep<VerifyFacts> {
    private final FactFinding factFinding;

    VerifyFactsStep(Submissions submissions, FactFinding factFinding) {
        super(VerifyFacts.class, submissions);
        this.factFinding = factFinding;
    }

    @Override
    protected void apply(VerifyFacts command, DelegateTask task) {
        VerificationProcess.ARREARS.set(task, factFinding.record(CASE_ID.from(task), command));
    }
}
