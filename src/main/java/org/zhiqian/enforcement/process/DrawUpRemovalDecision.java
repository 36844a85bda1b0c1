package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作移出决定书」 */
@Component
class DrawUpRemovalDecision extends LetterStep {
    DrawUpRemovalDecision(LetterBook letters) {
        super(letters);
    }
}
