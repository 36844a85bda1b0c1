package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.supervision.DeadlineWatch;

/** 「提醒承办单位」 */
@Component
class RemindOffice implements JavaDelegate {
    private final DeadlineWatch watch;

    RemindOffice(DeadlineWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution step) {
        watch.remind(step.getProcessInstanceId());
    }
}
