package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.CheckReport;
import org.zhiqian.filing.FilingWork;

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
