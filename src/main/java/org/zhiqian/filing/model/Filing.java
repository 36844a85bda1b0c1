package org.zhiqian.filing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zhiqian.kernel.Office;

/**
 * One report that one office owes for one report date of a campaign.
 *
 * @param report the key of the report date
 * @param receiver the leading office above; none where the report leaves the province
 * @param outside whom it goes to outside
 * @param table none for the narrative report (总体工作情况)
 * @param dueOn the date of the notice, the last day
 * @param round how many times it was begun anew, from 0; signatures belong to a round
 * @param overdueAt when it ran past its date without having been handed in
 * @param submittedAt when it was first handed in
 */
public record Filing(
        UUID id,
        String campaign,
        String report,
        Office office,
        Optional<Office> receiver,
        Optional<String> outside,
        Optional<String> table,
        LocalDate dueOn,
        Optional<LocalDate> internalDueOn,
        LocalDate from,
        LocalDate asOf,
        FilingState state,
        int round,
        Instant openedAt,
        Optional<Instant> overdueAt,
        Optional<Instant> submittedAt) {

    public boolean isNarrative() {
        return table.isEmpty();
    }

    /** Whether it is missing at the level above although its date is past. */
    public boolean isOverdue() {
        return overdueAt.isPresent() && !state.isHandedIn();
    }

    /** Whether it was handed in late, or is late now. */
    public boolean isLate() {
        return overdueAt.isPresent();
    }

    /** {@code YN-2026-T1-2026-04-24-leadgrp-530100}. */
    public String businessKey() {
        return campaign + "-" + report + "-" + office;
    }
}
