package org.zhiqian.relief.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作启用审批表」 */
@Component
class DrawUpAdvanceSheet extends LetterStep {
    DrawUpAdvanceSheet(LetterBook letters) {
        super(letters);
    }
}
