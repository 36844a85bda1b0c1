package org.zhiqian.escalation.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作领导包案登记表」 */
@Component
class DrawUpLeaderRegister extends LetterStep {
    DrawUpLeaderRegister(LetterBook letters) {
        super(letters);
    }
}
