package org.zhiqian.verification.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作调查询问笔录」 */
@Component
class DrawUpInquiryRecord extends LetterStep {
    DrawUpInquiryRecord(LetterBook letters) {
        super(letters);
    }
}
