package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingWatch;
import org.zhiqian.filing.UrgeReporter;

/** 「催报」 */
@Component("urgeReporter")
class UrgeReporterStep extends FormStep<UrgeReporter> {
    private final FilingWatch watch;

    UrgeReporterStep(Submissions submissions, FilingWatch watch) {
        super(UrgeReporter.class, submissions);
        this.watch = watch;
    }

    @Override
    protected void apply(UrgeReporter command, DelegateTask task) {
        watch.urge(FilingProcess.filing(task), command);
    }
}
