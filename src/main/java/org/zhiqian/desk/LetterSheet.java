package org.zhiqian.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the list of a case or a session.
 *
 * @param readable whether the caller may open its files
 * @param ours whether it comes from an office of the caller, who may then issue and correct it
 */
record LetterSheet(
        UUID id,
        String number,
        String title,
        String addressee,
        String office,
        LocalDate drawnOn,
        int version,
        boolean inner,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate voidOn,
        @Nullable String voidReason,
        boolean readable,
        boolean ours) {}
