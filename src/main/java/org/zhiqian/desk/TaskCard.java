package org.zhiqian.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of Tasklist tells of a task, without personal data.
 *
 * @param about the number of the case or matter, else the session or report in a few words
 * @param region the name of the place where the case is counted
 * @param people how many are still unpaid once the facts are verified, before that how many the petition names
 * @param amount the same in 元
 * @param verified whether people and amount are what is still owed, not what is claimed
 * @param signs low income, listed supervision and the like
 * @param light how much time is left; missing where the task has no limit of its own
 */
record TaskCard(
        String task,
        String about,
        @Nullable String region,
        @Nullable Integer people,
        @Nullable BigDecimal amount,
        boolean verified,
        List<String> signs,
        @Nullable Light light) {

    /** A traffic light with its words. */
    record Light(Colour colour, String words, LocalDate dueOn) {}

    enum Colour {
        WITHIN,
        RISK,
        OVER,
        PAUSED
    }
}
