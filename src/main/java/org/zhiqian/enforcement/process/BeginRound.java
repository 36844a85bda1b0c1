package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Publications;
import org.zhiqian.engine.CaseVariables;

/** 「开始本轮公布」 */
@Component
class BeginRound implements JavaDelegate {
    private final Publications publications;

    BeginRound(Publications publications) {
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution step) {
        publications.beginRound(CaseVariables.MATTER.from(step));
    }
}
