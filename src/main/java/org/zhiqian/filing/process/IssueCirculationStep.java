package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingWatch;
import org.zhiqian.filing.IssueCirculation;

/** 「签发通报」 */
@Component("issueCirculation")
class IssueCirculationStep extends FormStep<IssueCirculation> {
    private final FilingWatch watch;

    IssueCirculationStep(Submissions submissions, FilingWatch watch) {
        super(IssueCirculation.class, submissions);
        this.watch = watch;
    }

    @Override
    protected void apply(IssueCirculation command, DelegateTask task) {
        watch.circulate(FilingProcess.filing(task), command);
    }
}
