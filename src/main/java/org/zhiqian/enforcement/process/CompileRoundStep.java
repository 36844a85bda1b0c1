package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CompileRound;
import org.zhiqian.enforcement.Publications;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「拟定公布名单」 */
@Component("compileRound")
class CompileRoundStep extends FormStep<CompileRound> {
    private final Publications publications;

    CompileRoundStep(Submissions submissions, Publications publications) {
        super(CompileRound.class, submissions);
        this.publications = publications;
    }

    @Override
    protected void apply(CompileRound command, DelegateTask task) {
        EnforcementProcess.ROUND.set(
                task,
                publications.compile(CaseVariables.MATTER.from(task), command).name());
    }
}
