package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.VerificationOutcome;

/** Writes dated facts straight into the case file, on whatever dates a test needs. */
public final class CaseFacts {
    private static final OffsetDateTime RECORDED_AT = OffsetDateTime.parse("2026-04-20T15:00:00+08:00");
    private static final byte[] SEALED = {};

    private final JdbcClient database;
    private int running;

    public CaseFacts(JdbcClient database) {
        this(database, 0);
    }

    /** Goes on after cases entered before. */
    public CaseFacts(JdbcClient database, int entered) {
        this.database = database;
        running = entered;
    }

    public void clear() {
        List.of(
                        "rota_entries",
                        "visitors",
                        "consultations",
                        "publicity",
                        "reception_sessions",
                        "inspection_ownership",
                        "inspections",
                        "acts",
                        "parties",
                        "case_tags",
                        "plans",
                        "closings",
                        "payments",
                        "verifications",
                        "facts",
                        "visits",
                        "cases")
                .forEach(table -> database.sql("DELETE FROM " + table).update());
    }

    /** A case under construction; every method adds one fact. */
    public final class Case {
        private final UUID id = UUID.randomUUID();
        private final String number;
        private int sequence;

        private Case(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }

        public Case withRosterOf(int people) {
            database.sql("UPDATE cases SET roster_people = ? WHERE id = ?")
                    .params(people, id)
                    .update();
            return this;
        }

        public Case visited(String date, Channel channel) {
            database.sql(
                            """
                    INSERT INTO visits (id, case_id, visited_on, channel, recorded_at, recorded_by)
                    VALUES (?, ?, ?, ?, ?, 'lsi')
                    """)
                    .params(UUID.randomUUID(), id, LocalDate.parse(date), channel.name(), RECORDED_AT)
                    .update();
            return this;
        }

        public Case received(String date) {
            return visited(date, Channel.RECEPTION);
        }

        public Case verified(String date, VerificationOutcome outcome, int people, String amount) {
            return verified(date, outcome, people, amount, 0, "0");
        }

        public Case verified(
                String date,
                VerificationOutcome outcome,
                int people,
                String amount,
                int migrants,
                String migrantAmount) {
            database.sql(
                            """
                    INSERT INTO verifications (id, case_id, sequence, verified_on, outcome, people, migrants, amount,
                        migrant_amount, grave_impact, facts_clear, findings_sealed, recorded_at, recorded_by)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, false, true, ?, ?, 'lsi')
                    """)
                    .params(
                            UUID.randomUUID(),
                            id,
                            ++sequence,
                            LocalDate.parse(date),
                            outcome.name(),
                            people,
                            migrants,
                            new BigDecimal(amount),
                            new BigDecimal(migrantAmount),
                            SEALED,
                            RECORDED_AT)
                    .update();
            return this;
        }

        public Case paid(String date, int peopleCleared, String amount, boolean advance) {
            return paid(date, peopleCleared, amount, advance, 0, "0", "银行代发回单");
        }

        public Case paid(
                String date,
                int peopleCleared,
                String amount,
                boolean advance,
                int migrants,
                String migrantAmount,
                String voucher) {
            database.sql(
                            """
                    INSERT INTO payments (id, case_id, paid_on, payer_role, payer_name_sealed, source, advance,
                        people_cleared, migrants_cleared, amount, migrant_amount, voucher, recorded_at, recorded_by)
                    VALUES (?, ?, ?, 'EMPLOYER', ?, 'OTHER', ?, ?, ?, ?, ?, ?, ?, 'lsi')
                    """)
                    .params(
                            UUID.randomUUID(),
                            id,
                            LocalDate.parse(date),
                            SEALED,
                            advance,
                            peopleCleared,
                            migrants,
                            new BigDecimal(amount),
                            new BigDecimal(migrantAmount),
                            voucher,
                            RECORDED_AT)
                    .update();
            return this;
        }

        public Case paid(String date, int peopleCleared, String amount) {
            return paid(date, peopleCleared, amount, false);
        }

        public Case inCategory(EmployerCategory category) {
            return with("employer_category", category.name());
        }

        public Case inIndustry(Industry industry) {
            return with("industry", industry.name());
        }

        private Case with(String column, String value) {
            database.sql("UPDATE cases SET " + column + " = ? WHERE id = ?")
                    .params(value, id)
                    .update();
            return this;
        }

        public Case against(PartyRole role, String creditCode) {
            database.sql(
                            """
                    INSERT INTO parties (id, case_id, position, role, name, name_index, credit_code)
                    VALUES (?, ?, ?, ?, '虚拟单位', ?, ?)
                    """)
                    .params(UUID.randomUUID(), id, ++sequence, role.name(), creditCode, creditCode)
                    .update();
            return this;
        }

        public Case acted(String date, ActKind kind) {
            database.sql(
                            """
                    INSERT INTO acts (id, case_id, kind, acted_on, recorded_at, recorded_by)
                    VALUES (?, ?, ?, ?, ?, 'lsi')
                    """)
                    .params(UUID.randomUUID(), id, kind.name(), LocalDate.parse(date), RECORDED_AT)
                    .update();
            return this;
        }

        public Case planned(String approved, String office) {
            database.sql(
                            """
                    INSERT INTO plans (id, case_id, version, goal_sealed, responsible_office, responsible_person,
                        resolve_by, drafted_at, drafted_by, approved_on)
                    VALUES (?, ?, ?, ?, ?, '责任人', '2026-12-31', ?, 'lsi', ?)
                    """)
                    .params(UUID.randomUUID(), id, ++sequence, SEALED, office, RECORDED_AT, LocalDate.parse(approved))
                    .update();
            return this;
        }

        public Case closed(String date) {
            database.sql(
                            """
                    INSERT INTO closings (id, case_id, sequence, applied_on, applied_by, conclusion_sealed, closed_on)
                    VALUES (?, ?, ?, ?, 'lsi', ?, ?)
                    """)
                    .params(UUID.randomUUID(), id, ++sequence, LocalDate.parse(date), SEALED, LocalDate.parse(date))
                    .update();
            return this;
        }

        public Case reopened(String date) {
            database.sql("UPDATE closings SET reopened_on = ? WHERE case_id = ? AND sequence = ?")
                    .params(LocalDate.parse(date), id, sequence)
                    .update();
            return this;
        }

        public Case happened(String date, FactKind kind) {
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

    public Case open(String region, int people, String amount) {
        Case opened = new Case("%s-2026-%06d".formatted(region, ++running));
        database.sql(
                        """
                INSERT INTO cases (id, number, query_code, region, status, channel, received_on, registered_at,
                    registered_by, people, migrants, low_income_people, claimed_amount, period_from,
                    period_to, demand_sealed, employer_category, industry, collective_visit, priority)
                VALUES (?, ?, ?, ?, 'REGISTERED', 'RECEPTION', '2026-04-20', ?, 'lsi', ?, 0, 0, ?, '2026-01',
                    '2026-02', ?, 'CONSTRUCTION', 'NONE', false, 'NORMAL')
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

    /** A session published and held on the day; {@code offices} sat there. */
    public void session(String region, String date, String noticeUrl, String... offices) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.parse(date);
        database.sql(
                        """
                INSERT INTO reception_sessions (id, campaign, region, number, kind, status, planned_on, session_on,
                    starts_at, ends_at, place, notice_url, published_on, held_on)
                VALUES (?, 'yn-2026', ?, ?, 'REGULAR', 'HELD', ?, ?, '09:00', '17:00', '接访室', ?, ?, ?)
                """)
                .params(id, region, ++running, day, day, noticeUrl, day.minusDays(3), day)
                .update();
        for (int i = 0; i < offices.length; i++) {
            database.sql(
                            """
                    INSERT INTO rota_entries (id, session_id, duty, position, office, post)
                    VALUES (?, ?, 'OFFICE', ?, ?, '值班')
                    """)
                    .params(UUID.randomUUID(), id, i, offices[i])
                    .update();
        }
    }

    public void publicity(String region, String date, int sessions, int leaflets) {
        database.sql(
                        """
                INSERT INTO publicity (id, region, happened_on, sessions, leaflets, note, recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, ?, '进工地宣传', ?, 'lsi')
                """)
                .params(UUID.randomUUID(), region, LocalDate.parse(date), sessions, leaflets, RECORDED_AT)
                .update();
    }

    public void consultation(String region, String date, int persons) {
        database.sql(
                        """
                INSERT INTO consultations (id, region, consulted_on, persons, topic, recorded_at, recorded_by)
                VALUES (?, ?, ?, ?, '工资支付', ?, 'lsi')
                """)
                .params(UUID.randomUUID(), region, LocalDate.parse(date), persons, RECORDED_AT)
                .update();
    }

    /**
     * An inspection of an employer.
     *
     * @param project may be empty
     */
    public record Inspection(
            String region,
            String date,
            String employer,
            EmployerCategory category,
            int workers,
            int migrants,
            int contracts,
            String project,
            int arrearsPeople,
            String arrearsAmount,
            Set<Ownership> ownership) {}

    public void inspected(Inspection one) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                INSERT INTO inspections (id, region, office, inspected_on, employer_name, credit_code, employer_category,
                    workers, migrants, contracts, project_name, arrears_people, arrears_amount, recorded_at, recorded_by)
                VALUES (?, ?, 'lsi', ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, 'lsi')
                """)
                .params(
                        id,
                        one.region(),
                        LocalDate.parse(one.date()),
                        one.employer(),
                        one.category().name(),
                        one.workers(),
                        one.migrants(),
                        one.contracts(),
                        one.project().isEmpty() ? null : one.project(),
                        one.arrearsPeople(),
                        new BigDecimal(one.arrearsAmount()),
                        RECORDED_AT)
                .update();
        one.ownership().forEach(ownership -> database.sql("INSERT INTO inspection_ownership VALUES (?, ?)")
                .params(id, ownership.name())
                .update());
    }
}
