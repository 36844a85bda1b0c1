package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作立案审批表」 */
@Component
class DrawUpFilingSheet extends LetterStep {
    DrawUpFilingSheet(LetterBook letters) {
        super(letters);
    }
}
