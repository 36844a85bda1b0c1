package org.zhiqian.escalation.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作提级批复」 */
@Component
class DrawUpEscalationReply extends LetterStep {
    DrawUpEscalationReply(LetterBook letters) {
        super(letters);
    }
}
