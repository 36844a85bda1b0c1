package org.zhiqian.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reporting.FilingWork;
import org.zhiqian.reporting.WriteNarrative;

/** 「撰写总体情况」 */
@Component("writeNarrative")
class WriteNarrativeStep extends FormStep<WriteNarrative> {
    private final FilingWork work;

    WriteNarrativeStep(Submissions submissions, FilingWork work) {
        super(WriteNarrative.class, submissions);
        this.work = work;
    }

    @Override
    protected void apply(WriteNarrative command, DelegateTask task) {
        work.write(FilingProcess.filing(task), command);
    }
}
