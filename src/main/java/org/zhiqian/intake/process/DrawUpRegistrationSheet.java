package org.zhiqian.intake.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作诉求登记表」 */
@Component
class DrawUpRegistrationSheet extends LetterStep {
    DrawUpRegistrationSheet(LetterBook letters) {
        super(letters);
    }
}
