package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作处罚决定书」 */
@Component
class DrawUpPenaltyDecision extends LetterStep {
    DrawUpPenaltyDecision(LetterBook letters) {
        super(letters);
    }
}
