package org.zhiqian.intake.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作补正材料通知书」 */
@Component
class DrawUpSupplementNotice extends LetterStep {
    DrawUpSupplementNotice(LetterBook letters) {
        super(letters);
    }
}
