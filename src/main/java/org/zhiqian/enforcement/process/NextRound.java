package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Publications;
import org.zhiqian.engine.CaseVariables;

/** 「安排下一轮」 */
@Component
class NextRound implements JavaDelegate {
    private final Publications publications;

    NextRound(Publications publications) {
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution step) {
        publications.next(CaseVariables.MATTER.from(step));
    }
}
