package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.ReviewTeamReport;
import org.zhiqian.escalation.SpecialTeams;

/** 「审核专班总结」 */
@Component("reviewTeamReport")
class ReviewTeamReportStep extends FormStep<ReviewTeamReport> {
    private final SpecialTeams specialTeams;

    ReviewTeamReportStep(Submissions submissions, SpecialTeams specialTeams) {
        super(ReviewTeamReport.class, submissions);
        this.specialTeams = specialTeams;
    }

    @Override
    protected void apply(ReviewTeamReport command, DelegateTask task) {
        EscalationProcess.TEAM_DISSOLVED.set(task, specialTeams.review(MATTER.from(task), command));
    }
}
