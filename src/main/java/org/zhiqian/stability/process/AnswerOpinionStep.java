package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.AnswerOpinion;
import org.zhiqian.stability.PublicOpinion;

/** 「核查回应」 */
@Component("answerOpinion")
class AnswerOpinionStep extends FormStep<AnswerOpinion> {
    private final PublicOpinion publicOpinion;

    AnswerOpinionStep(Submissions submissions, PublicOpinion publicOpinion) {
        super(AnswerOpinion.class, submissions);
        this.publicOpinion = publicOpinion;
    }

    @Override
    protected void apply(AnswerOpinion command, DelegateTask task) {
        publicOpinion.answer(MATTER.from(task), command);
    }
}
