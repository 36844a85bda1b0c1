package org.zhiqian.verification.process;

import org.springframework.stereotype.Component;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;

/** 「制作核实结论告知书」 */
@Component
class DrawUpVerificationResult extends LetterStep {
    DrawUpVerificationResult(LetterBook letters) {
        super(letters);
    }
}
