package org.zhiqian.reception.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Labelled;

/** A session's day on one page, without personal data. Money in 元 as claimed. */
public record DaySheet(
        Head session,
        List<OnRota> rota,
        @Nullable Present attendance,
        List<Queued> queue,
        List<Received> cases,
        List<Consultation> consultations,
        Totals totals) {

    /** A term with its Chinese name. */
    public record Term(String code, String label) {
        public static Term of(Labelled term) {
            return new Term(term.name(), term.label());
        }
    }

    /** An office with its name of that day. */
    public record Unit(String office, String name) {}

    public record Head(
            UUID id,
            String campaign,
            String title,
            String region,
            String regionName,
            LocalDate date,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            Term status) {}

    public record OnRota(Term duty, Unit office, String post, @Nullable Unit replaces, @Nullable String reason) {}

    public record Present(
            Term attendance,
            @Nullable Unit lead,
            @Nullable String leaderPost,
            List<Unit> absent,
            @Nullable String note) {}

    /** One number of the queue: who was received by whom and what came of it. */
    public record Queued(
            int number,
            int people,
            Instant arrivedAt,
            @Nullable Instant receivedAt,
            @Nullable Unit receivedBy,
            @Nullable String receiver,
            @Nullable Term outcome,
            @Nullable String caseNumber) {}

    /** A case received that day; {@code settled} if solved on the spot. */
    public record Received(
            String number, int people, BigDecimal amount, Term status, boolean settled, List<Integer> queueNumbers) {}

    /**
     * What was counted.
     *
     * @param waiting numbers without an outcome
     * @param consultationPersons 接待咨询人次
     */
    public record Totals(
            int numbers,
            int visitors,
            List<Integer> waiting,
            int cases,
            int people,
            BigDecimal amount,
            int settledCases,
            long consultationPersons) {}
}
