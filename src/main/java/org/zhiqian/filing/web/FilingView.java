package org.zhiqian.filing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.filing.FilingDates;
import org.zhiqian.filing.FilingTitles;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingState;

/**
 * A report in a list.
 *
 * @param overdue whether it is missing although its date is past
 * @param late whether it was handed in late, or is overdue now
 * @param submittedAt when it was first handed in
 */
record FilingView(
        UUID id,
        String campaign,
        String report,
        String title,
        @Nullable String table,
        String office,
        String officeName,
        String receiver,
        LocalDate dueOn,
        @Nullable LocalDate internalDueOn,
        LocalDate asOf,
        FilingState state,
        String stateName,
        boolean overdue,
        boolean late,
        String timeLeft,
        @Nullable Instant submittedAt) {

    static FilingView of(Filing filing, FilingTitles titles, FilingDates dates) {
        return new FilingView(
                filing.id(),
                filing.campaign(),
                filing.report(),
                titles.of(filing),
                filing.table().orElse(null),
                filing.office().toString(),
                titles.officeOf(filing),
                titles.receiverOf(filing),
                filing.dueOn(),
                filing.internalDueOn().orElse(null),
                filing.asOf(),
                filing.state(),
                stateName(filing, dates),
                dates.isMissing(filing),
                filing.isLate(),
                filing.state().isHandedIn() ? "" : dates.timeLeft(filing),
                filing.submittedAt().orElse(null));
    }

    private static String stateName(Filing filing, FilingDates dates) {
        if (filing.state() == FilingState.RETURNED) {
            return filing.state().label() + (dates.hasRunOut(filing) ? "（逾期）" : "");
        }
        return filing.isOverdue() ? "逾期未报" : filing.state().label();
    }
}
