package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.LeadTeam;
import org.zhiqian.escalation.SpecialTeams;

/** 「专班工作」 */
@Component("leadTeam")
class LeadTeamStep extends FormStep<LeadTeam> {
    private final SpecialTeams specialTeams;

    LeadTeamStep(Submissions submissions, SpecialTeams specialTeams) {
        super(LeadTeam.class, submissions);
        this.specialTeams = specialTeams;
    }

    @Override
    protected void apply(LeadTeam command, DelegateTask task) {
        EscalationProcess.TEAM_REPORTED.set(task, specialTeams.work(MATTER.from(task), command));
    }
}
