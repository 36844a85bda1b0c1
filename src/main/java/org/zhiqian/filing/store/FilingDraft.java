package org.zhiqian.filing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiqian.filing.WriteNarrative;
import org.zhiqian.reporting.Report;

/**
 * A report between compiling and handing in.
 *
 * @param round which it was made in; what was typed in an earlier one counts no more
 * @param figures counted when it was compiled; a narrative report has those of the campaign's table
 * @param remark what the reporter adds to the remarks of the table
 * @param explanation why a warning of the checks is no fault
 * @param correction why a cumulative figure is lower than the one handed in before (更正说明)
 * @param narrative of a narrative report only
 */
public record FilingDraft(
        int round,
        Instant compiledAt,
        @Nullable Report figures,
        @Nullable String remark,
        @Nullable String explanation,
        @Nullable String correction,
        @Nullable WriteNarrative narrative) {

    public FilingDraft explained(@Nullable String explained, @Nullable String corrected) {
        return new FilingDraft(round, compiledAt, figures, remark, explained, corrected, narrative);
    }
}
