package org.zhiqian.resolution.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作支付凭证登记表」 */
@Component
class DrawUpPaymentSheet extends LetterStep {
    DrawUpPaymentSheet(LetterBook letters) {
        super(letters);
    }
}
