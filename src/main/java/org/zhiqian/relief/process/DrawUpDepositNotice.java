package org.zhiqian.relief.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作支付通知书」 */
@Component
class DrawUpDepositNotice extends LetterStep {
    DrawUpDepositNotice(LetterBook letters) {
        super(letters);
    }
}
