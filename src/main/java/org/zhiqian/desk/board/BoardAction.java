package org.zhiqian.desk.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.supervision.UrgingMeans;

/**
 * What a supervisor does with the chosen rows.
 *
 * @param tasks the chosen open tasks
 * @param note what was said, or why
 * @param means how the units are urged
 * @param assignee who gets the tasks; missing to put them back into their office
 * @param level whose leading office lists the cases; missing for the supervisor's own
 */
record BoardAction(
        @NotNull Kind kind,
        @NotEmpty List<@NotBlank @Size(max = 64) String> tasks,
        @NotBlank @Size(max = 500) String note,
        @Nullable UrgingMeans means,
        @Nullable @Size(max = 64) String assignee,
        @Nullable RegionLevel level) {

    /** 催办、改派、挂牌督办、约谈. */
    enum Kind {
        URGE,
        REASSIGN,
        LIST,
        CALL
    }

    /** What came of it, in the order of the tasks. */
    record Outcome(int done, int refused, List<Result> results) {}

    /** What came of one row: done, or refused with the sentence that says why. */
    record Result(String task, @Nullable String number, boolean done, String message) {}
}
