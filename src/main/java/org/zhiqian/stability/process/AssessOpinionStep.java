package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.AssessOpinion;
import org.zhiqian.stability.PublicOpinion;

/** 「研判舆情」 */
@Component("assessOpinion")
class AssessOpinionStep extends FormStep<AssessOpinion> {
    private final PublicOpinion publicOpinion;

    AssessOpinionStep(Submissions submissions, PublicOpinion publicOpinion) {
        super(AssessOpinion.class, submissions);
        this.publicOpinion = publicOpinion;
    }

    @Override
    protected void apply(AssessOpinion command, DelegateTask task) {
        StabilityProcess.ACTION_NEEDED.set(task, publicOpinion.assess(MATTER.from(task), command));
    }
}
