package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.intake.Acceptance;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作转送函或不予受理告知书」, as was decided. */
@Component
class DrawUpTurnAwayLetter extends LetterStep {
    private final Acceptance acceptance;

    DrawUpTurnAwayLetter(LetterBook letters, Acceptance acceptance) {
        super(letters);
        this.acceptance = acceptance;
    }

    @Override
    protected String letter(DelegateExecution step) {
        return acceptance.wasReferred(CaseVariables.CASE_ID.from(step)) ? "referral-letter" : "refusal-notice";
    }
}
