package org.zhiqian.resolution.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作一案一策方案」 */
@Component
class DrawUpCasePlan extends LetterStep {
    DrawUpCasePlan(LetterBook letters) {
        super(letters);
    }
}
