package org.zhiqian.escalation.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作挂牌督办通知书」 */
@Component
class DrawUpListingNotice extends LetterStep {
    DrawUpListingNotice(LetterBook letters) {
        super(letters);
    }
}
