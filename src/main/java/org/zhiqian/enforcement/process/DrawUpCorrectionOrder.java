package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作限期改正指令书」 */
@Component
class DrawUpCorrectionOrder extends LetterStep {
    DrawUpCorrectionOrder(LetterBook letters) {
        super(letters);
    }
}
