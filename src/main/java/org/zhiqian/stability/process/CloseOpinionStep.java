package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.CloseOpinion;
import org.zhiqian.stability.PublicOpinion;

/** 「审核办结」 */
@Component("closeOpinion")
class CloseOpinionStep extends FormStep<CloseOpinion> {
    private final PublicOpinion publicOpinion;

    CloseOpinionStep(Submissions submissions, PublicOpinion publicOpinion) {
        super(CloseOpinion.class, submissions);
        this.publicOpinion = publicOpinion;
    }

    @Override
    protected void apply(CloseOpinion command, DelegateTask task) {
        StabilityProcess.OPINION_CLOSED.set(task, publicOpinion.close(MATTER.from(task), command));
    }
}
