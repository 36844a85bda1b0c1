package org.zhiqian.enforcement.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作社会公布表」 */
@Component
class DrawUpPublicationSheet extends LetterStep {
    DrawUpPublicationSheet(LetterBook letters) {
        super(letters);
    }
}
