package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.filing.FilingWatch;

/** 「提醒填报单位」 */
@Component
class RemindReporter implements JavaDelegate {
    private final FilingWatch watch;

    RemindReporter(FilingWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution step) {
        watch.remind(FilingProcess.filing(step));
    }
}
