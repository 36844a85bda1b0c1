package org.zhiqian.escalation.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作联合查办纪要」 */
@Component
class DrawUpJointMinutes extends LetterStep {
    DrawUpJointMinutes(LetterBook letters) {
        super(letters);
    }
}
