package org.zhiqian.litigation.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作引导告知书」 */
@Component
class DrawUpGuidanceNotice extends LetterStep {
    DrawUpGuidanceNotice(LetterBook letters) {
        super(letters);
    }
}
