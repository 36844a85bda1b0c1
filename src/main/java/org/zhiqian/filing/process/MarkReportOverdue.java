package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.filing.FilingWatch;

/** 「记逾期并告知」 */
@Component
class MarkReportOverdue implements JavaDelegate {
    private final FilingWatch watch;

    MarkReportOverdue(FilingWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution step) {
        FilingProcess.URGED_FROM_ABOVE.set(step, watch.markOverdue(FilingProcess.filing(step)));
    }
}
