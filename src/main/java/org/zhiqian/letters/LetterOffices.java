package org.zhiqian.letters;

import org.zhiqian.kernel.Office;

/** Knows which office a letter comes from. */
public interface LetterOffices {
    /** @param by a department, {@code matter} for the unit that carries the matter out, {@code receiver} for its second one */
    Office issuer(About about, String by);
}
