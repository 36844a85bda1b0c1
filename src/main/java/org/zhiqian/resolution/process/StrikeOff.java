package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.resolution.CaseClosing;

/** 「销号」 */
@Component
class StrikeOff implements JavaDelegate {
    private final CaseClosing caseClosing;

    StrikeOff(CaseClosing caseClosing) {
        this.caseClosing = caseClosing;
    }

    @Override
    public void execute(DelegateExecution step) {
        caseClosing.strikeOff(CASE_ID.from(step));
    }
}
