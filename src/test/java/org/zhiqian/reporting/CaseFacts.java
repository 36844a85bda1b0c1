package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.VerificationOutcome;

/** Writes dated facts straight into the case file, on whatever dates a test needs. */
final class CaseFacts {
    private static final OffsetDateTime RECORDED_AT = OffsetDateTime.parse("2026-04-20T15:00:00+08:00");
    private static final byte[] SEALED = {};

    private final JdbcClient database;
    private int running;

    CaseFacts(JdbcClient database) {
        this(database, 0);
    }

    /** Goes on after cases entered before. */
    CaseFacts(JdbcClient database, int entered) {
        this.database = database;
        running = entered;
    }

    void clear() {
        List.of("closings", "payments", "verifications", "facts", "visits", "cases")
                .forEach(table -> database.sql("DELETE FROM " + table).update());
    }

    /** A case under construction; every method adds one fact. */
    final class Case {
        private final UUID id = UUID.randomUUID();
        private final String number;
        private int sequence;

        private Case(String number) {
            this.number = number;
        }

        String number() {
            return number;
        }

        Case withRosterOf(int people) {
            database.sql("UPDATE cases SET roster_people = ? WHERE id = ?")
                    .params(people, id)
                    .update();
            return this;
        }

        Case visited(String date, Channel channel) {
            database.sql(
                            """
                    INSERT INTO visits (id, case_id, visited_on, channel, recorded_at, recorded_by)
                    VALUES (?, ?, ?, ?, ?, 'lsi')
                    """)
                    .params(UUID.randomUUID(), id, LocalDate.parse(date), channel.name(), RECORDED_AT)
                    .update();
            return this;
        }

        Case received(String date) {
            return visited(date, Channel.RECEPTION);
        }

        Case verified(String date, VerificationOutcome outcome, int people, String amount) {
            database.sql(
                            """
                    INSERT INTO verifications (id, case_id, sequence, verified_on, outcome, people, migrants, amount,
                        migrant_amount, grave_impact, facts_clear, findings_sealed, recorded_at, recorded_by)
                    VALUES (?, ?, ?, ?, ?, ?, 0, ?, 0, false, true, ?, ?, 'lsi')
                    """)
                    .params(
                            UUID.randomUUID(),
                            id,
                            ++sequence,
                            LocalDate.parse(date),
                            outcome.name(),
                            people,
                            new BigDecimal(amount),
                            SEALED,
                            RECORDED_AT)
                    .update();
            return this;
        }

        Case paid(String date, int peopleCleared, String amount, boolean advance) {
            database.sql(
                            """
                    INSERT INTO payments (id, case_id, paid_on, payer_role, payer_name_sealed, source, advance,
                        people_cleared, migrants_cleared, amount, migrant_amount, voucher, recorded_at, recorded_by)
                    VALUES (?, ?, ?, 'EMPLOYER', ?, 'OTHER', ?, ?, 0, ?, 0, '银行代发回单', ?, 'lsi')
                    """)
                    .params(
                            UUID.randomUUID(),
                            id,
                            LocalDate.parse(date),
                            SEALED,
                            advance,
                            peopleCleared,
                            new BigDecimal(amount),
                            RECORDED_AT)
                    .update();
            return this;
        }

        Case paid(String date, int peopleCleared, String amount) {
            return paid(date, peopleCleared, amount, false);
        }

        Case closed(String date) {
            database.sql(
                            """
                    INSERT INTO closings (id, case_id, sequence, applied_on, applied_by, conclusion_sealed, closed_on)
                    VALUES (?, ?, ?, ?, 'lsi', ?, ?)
                    """)
                    .params(UUID.randomUUID(), id, ++sequence, LocalDate.parse(date), SEALED, LocalDate.parse(date))
                    .update();
            return this;
        }

        Case reopened(String date) {
            database.sql("UPDATE closings SET reopened_on = ? WHERE case_id = ? AND sequence = ?")
                    .params(LocalDate.parse(date), id, sequence)
                    .update();
            return this;
        }

        Case happened(String date, FactKind kind) {
            database.sql(
                            """
                    INSERT INTO facts (id, case_id, sequence, kind, happened_on, recorded_at, recorded_by, summary)
                    VALUES (?, ?, ?, ?, ?, ?, 'lsi', '经过')
                    """)
                    .params(UUID.randomUUID(), id, ++sequence, kind.name(), LocalDate.parse(date), RECORDED_AT)
                    .update();
            return this;
        }
    }

    Case open(String region, int people, String amount) {
        Case opened = new Case("%s-2026-%06d".formatted(region, ++running));
        database.sql(
                        """
                INSERT INTO cases (id, number, query_code, region, status, channel, received_on, registered_at,
                    registered_by, people, migrants, low_income_people, claimed_amount, period_from,
                    period_to, demand_sealed, employer_category, industry, collective_visit, priority)
                VALUES (?, ?, ?, ?, 'REGISTERED', 'RECEPTION', '2026-04-20', ?, 'lsi', ?, 0, 0, ?, '2026-01',
                    '2026-02', ?, 'CONSTRUCTION', 'OTHER', false, 'NORMAL')
                """)
                .params(
                        opened.id,
                        opened.number,
                        "Q" + running,
                        region,
                        RECORDED_AT,
                        people,
                        new BigDecimal(amount),
                        SEALED)
                .update();
        return opened;
    }
}
