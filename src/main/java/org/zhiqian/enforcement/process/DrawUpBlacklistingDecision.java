package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作列入决定书」 */
@Component
class DrawUpBlacklistingDecision extends LetterStep {
    DrawUpBlacklistingDecision(LetterBook letters) {
        super(letters);
    }
}
