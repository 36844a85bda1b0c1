package org.zhiqian.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.MeasureOutcome;
import org.zhiqian.kernel.Office;

/** One-case-one-plan (一案一策) with its measures. */
public record Plan(
        int version,
        String goal,
        Office responsibleOffice,
        String responsiblePerson,
        LocalDate resolveBy,
        @Nullable LocalDate approvedOn,
        List<Step> steps) {

    /** A measure with the unit, the person and the date that answer for it, and what came of it. */
    public record Step(
            int position,
            String action,
            Office office,
            String person,
            LocalDate dueOn,
            @Nullable MeasureOutcome outcome,
            @Nullable LocalDate doneOn,
            @Nullable String result) {
        public static Step planned(int position, String action, Office office, String person, LocalDate dueOn) {
            return new Step(position, action, office, person, dueOn, null, null, null);
        }
    }
}
