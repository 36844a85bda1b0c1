package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.prevention.DraftRemedy;
import org.zhiqian.prevention.HiddenDangers;

/** 「制定化解方案」 */
@Component("draftRemedy")
class DraftRemedyStep extends FormStep<DraftRemedy> {
    private final HiddenDangers hiddenDangers;

    DraftRemedyStep(Submissions submissions, HiddenDangers hiddenDangers) {
        super(DraftRemedy.class, submissions);
        this.hiddenDangers = hiddenDangers;
    }

    @Override
    protected void apply(DraftRemedy command, DelegateTask task) {
        hiddenDangers.plan(CaseVariables.MATTER.from(task), command);
    }
}
