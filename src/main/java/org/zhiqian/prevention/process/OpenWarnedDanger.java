package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.prevention.HiddenDangers;

/** 「列为隐患」 */
@Component
class OpenWarnedDanger implements JavaDelegate {
    private final HiddenDangers hiddenDangers;

    OpenWarnedDanger(HiddenDangers hiddenDangers) {
        this.hiddenDangers = hiddenDangers;
    }

    @Override
    public void execute(DelegateExecution step) {
        hiddenDangers.openFrom(
                CaseVariables.MATTER.from(step), "预警核查属实（" + CaseVariables.MATTER_NUMBER.from(step) + "）");
    }
}
