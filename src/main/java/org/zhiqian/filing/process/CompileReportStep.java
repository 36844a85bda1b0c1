package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.CompileReport;
import org.zhiqian.filing.FilingWork;

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
