package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.filing.FilingWatch;

/** 「核实是否仍未报送」 */
@Component
class WeighCirculation implements JavaDelegate {
    private final FilingWatch watch;

    WeighCirculation(FilingWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution step) {
        FilingProcess.STILL_MISSING.set(step, watch.isToBeCirculated(FilingProcess.filing(step)));
    }
}
