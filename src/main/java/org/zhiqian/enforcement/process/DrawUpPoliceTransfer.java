package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作案件移送书」 */
@Component
class DrawUpPoliceTransfer extends LetterStep {
    DrawUpPoliceTransfer(LetterBook letters) {
        super(letters);
    }
}
