package org.zhiqian.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter (事项) as pages and other systems read it.
 *
 * @param cases numbers of the cases it is about; none in a list
 * @param steps its course, the newest first; none in a list
 */
record MatterSheet(
        String number,
        CaseSheet.Term kind,
        CaseSheet.Term region,
        String office,
        @Nullable String receiver,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        List<String> cases,
        List<Step> steps) {

    record Step(LocalDate happenedOn, String summary, @Nullable String note, String recordedBy, String recordedAt) {}
}
