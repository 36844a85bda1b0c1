package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.FollowPerformance;
import org.zhiqian.litigation.Verdicts;

/** 「跟踪履行」 */
@Component("followPerformance")
class FollowPerformanceStep extends FormStep<FollowPerformance> {
    private final Verdicts verdicts;

    FollowPerformanceStep(Submissions submissions, Verdicts verdicts) {
        super(FollowPerformance.class, submissions);
        this.verdicts = verdicts;
    }

    @Override
    protected void apply(FollowPerformance command, DelegateTask task) {
        LitigationProcess.ENFORCEMENT_NEEDED.set(task, verdicts.follow(MATTER.from(task), command));
    }
}
