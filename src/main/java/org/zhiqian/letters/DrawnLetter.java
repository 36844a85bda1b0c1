package org.zhiqian.letters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Office;

/**
 * A letter that was drawn up (文书), in its present version.
 *
 * @param letter which one, as {@code config/letters/letters.yaml} names it
 * @param number 文号, for example 宜人社监令字〔2026〕3号
 * @param title its name on the day it was drawn up
 * @param addressee whom it is for
 * @param version counted from 1; the versions before it were never issued
 * @param inner kept in the file only
 * @param voidOn since when it no longer counts (作废)
 */
public record DrawnLetter(
        UUID id,
        String letter,
        String number,
        String title,
        String addressee,
        Office office,
        About about,
        LocalDate drawnOn,
        String drawnBy,
        int version,
        boolean inner,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate voidOn,
        @Nullable String voidReason) {

    public boolean isVoid() {
        return voidOn != null;
    }

    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issuedOn);
    }
}
