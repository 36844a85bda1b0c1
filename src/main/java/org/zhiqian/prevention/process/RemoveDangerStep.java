package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.prevention.HiddenDangers;
import org.zhiqian.prevention.RemoveDanger;

/** 「消除隐患」 */
@Component("removeDanger")
class RemoveDangerStep extends FormStep<RemoveDanger> {
    private final HiddenDangers hiddenDangers;

    RemoveDangerStep(Submissions submissions, HiddenDangers hiddenDangers) {
        super(RemoveDanger.class, submissions);
        this.hiddenDangers = hiddenDangers;
    }

    @Override
    protected void apply(RemoveDanger command, DelegateTask task) {
        hiddenDangers.removed(CaseVariables.MATTER.from(task), command);
    }
}
