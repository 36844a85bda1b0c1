package org.zhiqian.stability.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作紧急信息报告」 */
@Component
class DrawUpIncidentReport extends LetterStep {
    DrawUpIncidentReport(LetterBook letters) {
        super(letters);
    }
}
