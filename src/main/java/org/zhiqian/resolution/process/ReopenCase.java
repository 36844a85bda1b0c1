package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.resolution.CaseClosing;

/** 「恢复办理」 */
@Component
class ReopenCase implements JavaDelegate {
    private final CaseClosing caseClosing;

    ReopenCase(CaseClosing caseClosing) {
        this.caseClosing = caseClosing;
    }

    @Override
    public void execute(DelegateExecution step) {
        caseClosing.reopen(CASE_ID.from(step));
        ResolutionProcess.SETTLED.set(step, false);
    }
}
