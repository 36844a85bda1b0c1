package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.AnswerCoPetitioner;
import org.zhiqian.intake.CoPetitioners;

/** 「答复共同诉求人」 */
@Component("answerCoPetitioner")
class AnswerCoPetitionerStep extends FormStep<AnswerCoPetitioner> {
    private final CoPetitioners coPetitioners;

    AnswerCoPetitionerStep(Submissions submissions, CoPetitioners coPetitioners) {
        super(AnswerCoPetitioner.class, submissions);
        this.coPetitioners = coPetitioners;
    }

    @Override
    protected void apply(AnswerCoPetitioner command, DelegateTask task) {
        coPetitioners.answered(CaseVariables.MATTER.from(task), command);
    }
}
