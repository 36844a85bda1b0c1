package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Listings;
import org.zhiqian.escalation.ReportListedCase;

/** 「报告督办进展」 */
@Component("reportListedCase")
class ReportListedCaseStep extends FormStep<ReportListedCase> {
    private final Listings listings;

    ReportListedCaseStep(Submissions submissions, Listings listings) {
        super(ReportListedCase.class, submissions);
        this.listings = listings;
    }

    @Override
    protected void apply(ReportListedCase command, DelegateTask task) {
        EscalationProcess.DELISTING_ASKED.set(task, listings.report(MATTER.from(task), command));
    }
}
