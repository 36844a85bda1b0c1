package org.zhiqian.resolution.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作结案报告」 */
@Component
class DrawUpClosingReport extends LetterStep {
    DrawUpClosingReport(LetterBook letters) {
        super(letters);
    }
}
