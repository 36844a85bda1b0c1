package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingWork;
import org.zhiqian.filing.WriteNarrative;

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
