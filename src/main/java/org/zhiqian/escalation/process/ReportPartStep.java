package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Parts;
import org.zhiqian.escalation.ReportPart;

/** 「办理分工任务」 */
@Component("reportPart")
class ReportPartStep extends FormStep<ReportPart> {
    private final Parts parts;

    ReportPartStep(Submissions submissions, Parts parts) {
        super(ReportPart.class, submissions);
        this.parts = parts;
    }

    @Override
    protected void apply(ReportPart command, DelegateTask task) {
        parts.report(MATTER.from(task), command);
    }
}
