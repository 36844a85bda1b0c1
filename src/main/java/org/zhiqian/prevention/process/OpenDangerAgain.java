package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.prevention.HiddenDangers;

/** 「重新列为隐患」 */
@Component
class OpenDangerAgain implements JavaDelegate {
    private final HiddenDangers hiddenDangers;

    OpenDangerAgain(HiddenDangers hiddenDangers) {
        this.hiddenDangers = hiddenDangers;
    }

    @Override
    public void execute(DelegateExecution step) {
        hiddenDangers.openFrom(CaseVariables.MATTER.from(step), "回头看：" + PreventionProcess.FOUND.from(step));
    }
}
