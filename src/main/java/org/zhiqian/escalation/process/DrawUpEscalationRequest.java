package org.zhiqian.escalation.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作提级请示」 */
@Component
class DrawUpEscalationRequest extends LetterStep {
    DrawUpEscalationRequest(LetterBook letters) {
        super(letters);
    }
}
