package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作拟列入告知书」 */
@Component
class DrawUpBlacklistingNotice extends LetterStep {
    DrawUpBlacklistingNotice(LetterBook letters) {
        super(letters);
    }
}
