package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Escalations;
import org.zhiqian.escalation.FollowInstructions;

/** 「按批示办理」 */
@Component("followInstructions")
class FollowInstructionsStep extends FormStep<FollowInstructions> {
    private final Escalations escalations;

    FollowInstructionsStep(Submissions submissions, Escalations escalations) {
        super(FollowInstructions.class, submissions);
        this.escalations = escalations;
    }

    @Override
    protected void apply(FollowInstructions command, DelegateTask task) {
        escalations.followed(MATTER.from(task), command);
    }
}
