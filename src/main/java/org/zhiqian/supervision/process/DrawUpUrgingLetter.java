package org.zhiqian.supervision.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作催办通知书」 */
@Component
class DrawUpUrgingLetter extends LetterStep {
    DrawUpUrgingLetter(LetterBook letters) {
        super(letters);
    }
}
