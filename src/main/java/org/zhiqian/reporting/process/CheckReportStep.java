package org.zhiqian.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reporting.CheckReport;
import org.zhiqian.reporting.FilingWork;

/** 「核对数据」 */
@Component("checkReport")
class CheckReportStep extends FormStep<CheckReport> {
    private final FilingWork work;

    CheckReportStep(Submissions submissions, FilingWork work) {
        super(CheckReport.class, submissions);
        this.work = work;
    }

    @Override
    protected void apply(CheckReport command, DelegateTask task) {
        FilingProcess.FIGURES_CONFIRMED.set(task, work.check(FilingProcess.filing(task), command));
    }
}
