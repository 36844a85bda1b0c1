package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作送达回证」 */
@Component
class DrawUpServiceReceipt extends LetterStep {
    DrawUpServiceReceipt(LetterBook letters) {
        super(letters);
    }
}
