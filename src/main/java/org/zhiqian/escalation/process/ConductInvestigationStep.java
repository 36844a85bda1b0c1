package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.ConductInvestigation;
import org.zhiqian.escalation.JointInvestigations;

/** 「组织联合查办」 */
@Component("conductInvestigation")
class ConductInvestigationStep extends FormStep<ConductInvestigation> {
    private final JointInvestigations jointInvestigations;

    ConductInvestigationStep(Submissions submissions, JointInvestigations jointInvestigations) {
        super(ConductInvestigation.class, submissions);
        this.jointInvestigations = jointInvestigations;
    }

    @Override
    protected void apply(ConductInvestigation command, DelegateTask task) {
        EscalationProcess.RESULTS_JOINED.set(task, jointInvestigations.conduct(MATTER.from(task), command));
    }
}
