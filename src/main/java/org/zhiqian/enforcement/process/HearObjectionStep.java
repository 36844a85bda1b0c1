package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Blacklist;
import org.zhiqian.enforcement.HearObjection;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「听取列入意见」 */
@Component("hearObjection")
class HearObjectionStep extends FormStep<HearObjection> {
    private final Blacklist blacklist;

    HearObjectionStep(Submissions submissions, Blacklist blacklist) {
        super(HearObjection.class, submissions);
        this.blacklist = blacklist;
    }

    @Override
    protected void apply(HearObjection command, DelegateTask task) {
        blacklist.hear(CaseVariables.MATTER.from(task), command);
    }
}
