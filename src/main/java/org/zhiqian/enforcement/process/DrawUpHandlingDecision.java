package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作处理文书」: the decision, or the record of why there is none. */
@Component
class DrawUpHandlingDecision extends LetterStep {
    DrawUpHandlingDecision(LetterBook letters) {
        super(letters);
    }

    @Override
    protected String letter(DelegateExecution step) {
        return EnforcementProcess.DECISION_MADE.from(step) ? "handling-decision" : "handling-record";
    }
}
