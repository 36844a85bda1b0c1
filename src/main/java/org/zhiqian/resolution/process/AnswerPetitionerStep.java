package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.AnswerPetitioner;
import org.zhiqian.resolution.CaseClosing;

/** 「答复诉求人」 */
@Component("answerPetitioner")
class AnswerPetitionerStep extends FormStep<AnswerPetitioner> {
    private final CaseClosing caseClosing;

    AnswerPetitionerStep(Submissions submissions, CaseClosing caseClosing) {
        super(AnswerPetitioner.class, submissions);
        this.caseClosing = caseClosing;
    }

    @Override
    protected void apply(AnswerPetitioner command, DelegateTask task) {
        caseClosing.answer(CASE_ID.from(task), command);
    }
}
