package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;
import org.zhiqian.supervision.Letters;

/** 「制作函件」: 督办函, 交办函 or 转办函. */
@Component
class DrawUpOfficialLetter extends LetterStep {
    private final Letters sent;

    DrawUpOfficialLetter(LetterBook letters, Letters sent) {
        super(letters);
        this.sent = sent;
    }

    @Override
    protected String letter(DelegateExecution step) {
        return switch (sent.kindOf(CaseVariables.MATTER.from(step))) {
            case SUPERVISE -> "supervision-letter";
            case ASSIGN -> "assignment-letter";
            case TRANSFER -> "transfer-letter";
        };
    }
}
