package org.zhiqian.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reporting.CompileReport;
import org.zhiqian.reporting.FilingWork;

/** 「汇总数据」 */
@Component("compileReport")
class CompileReportStep extends FormStep<CompileReport> {
    private final FilingWork work;

    CompileReportStep(Submissions submissions, FilingWork work) {
        super(CompileReport.class, submissions);
        this.work = work;
    }

    @Override
    protected void apply(CompileReport command, DelegateTask task) {
        work.compile(FilingProcess.filing(task), command);
    }
}
