package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.supervision.Neglect;

/** 「列为工作缓慢」 */
@Component
class ReportNeglect implements JavaDelegate {
    private final Neglect neglect;

    ReportNeglect(Neglect neglect) {
        this.neglect = neglect;
    }

    @Override
    public void execute(DelegateExecution step) {
        neglect.report(SupervisionProcess.LATE_TASK.from(step));
    }
}
