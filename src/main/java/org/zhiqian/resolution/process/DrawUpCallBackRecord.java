package org.zhiqian.resolution.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作回访记录」 */
@Component
class DrawUpCallBackRecord extends LetterStep {
    DrawUpCallBackRecord(LetterBook letters) {
        super(letters);
    }
}
