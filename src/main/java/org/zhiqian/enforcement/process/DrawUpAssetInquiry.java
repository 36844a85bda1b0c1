package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作协助查询函」 */
@Component
class DrawUpAssetInquiry extends LetterStep {
    DrawUpAssetInquiry(LetterBook letters) {
        super(letters);
    }
}
