package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作处罚告知书」 */
@Component
class DrawUpPenaltyNotice extends LetterStep {
    DrawUpPenaltyNotice(LetterBook letters) {
        super(letters);
    }
}
