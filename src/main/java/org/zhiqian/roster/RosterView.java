package org.zhiqian.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.RosterSums;

/**
 * One page of a roster with its sums, names and numbers masked. Money in 元.
 *
 * @param version 0 where the case has no roster yet
 * @param differences what the roster says otherwise than the case, in sentences
 * @param undivided payments of which nobody has said yet who got what
 * @param total rows that fit the filter
 */
record RosterView(
        String number,
        int version,
        boolean changeable,
        Sums sums,
        Case inCase,
        List<String> differences,
        List<Undivided> undivided,
        @Nullable Sum prepared,
        List<ColumnView> columns,
        List<Row> rows,
        int total) {

    /** A column as the page shows and edits it. */
    record ColumnView(String key, String heading, boolean required, String kind, List<String> choices) {}

    /** Some of the people, with the amounts. */
    record Sum(int people, int migrants, BigDecimal amount, BigDecimal migrantAmount) {
        static Sum of(RosterSums.Part part) {
            return new Sum(
                    part.people(),
                    part.migrants(),
                    part.amount().yuan(),
                    part.toMigrants().yuan());
        }
    }

    record Sums(
            int people,
            int migrants,
            int lowIncome,
            BigDecimal owed,
            int unassessed,
            Sum assessed,
            Sum verified,
            Sum paid,
            BigDecimal advanced,
            BigDecimal remaining) {
        static Sums of(RosterSums sums) {
            return new Sums(
                    sums.people(),
                    sums.migrants(),
                    sums.lowIncome(),
                    sums.owed().yuan(),
                    sums.unassessed(),
                    Sum.of(sums.assessed()),
                    Sum.of(sums.verified()),
                    Sum.of(sums.paid()),
                    sums.advanced().yuan(),
                    sums.remaining().yuan());
        }
    }

    /** What the case says in sum: claimed, verified, paid. */
    record Case(
            int people,
            BigDecimal claimed,
            int verifiedPeople,
            BigDecimal verified,
            int clearedPeople,
            BigDecimal paid) {}

    record Undivided(UUID id, LocalDate paidOn, String source, BigDecimal amount, int clearedPeople, String voucher) {}

    /**
     * One worker.
     *
     * @param fields texts by the key of the column
     * @param elsewhere other open cases, where there are any
     */
    record Row(
            int position,
            Map<String, String> fields,
            @Nullable BigDecimal verified,
            BigDecimal advanced,
            BigDecimal paid,
            BigDecimal remaining,
            @Nullable String elsewhere) {}
}
