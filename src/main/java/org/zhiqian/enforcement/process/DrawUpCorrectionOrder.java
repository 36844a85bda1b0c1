package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作责令文书」: to whoever owes the wages, or to the client of the project who holds the money back. */
@Component
class DrawUpCorrectionOrder extends LetterStep {
    DrawUpCorrectionOrder(LetterBook letters) {
        super(letters);
    }

    @Override
    protected String letter(DelegateExecution step) {
        return EnforcementProcess.ALLOCATION.from(step) ? "allocation-order" : "correction-order";
    }
}
