package org.zhiqian.intake.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作受理告知书」 */
@Component
class DrawUpAcceptanceNotice extends LetterStep {
    DrawUpAcceptanceNotice(LetterBook letters) {
        super(letters);
    }
}
