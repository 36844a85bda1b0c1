package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Difficulty;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.LiabilityRule;
import org.zhiqian.cases.model.NotArrearsReason;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.VerificationOutcome;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.protection.Protection;

/** The verifications of a case; the latest counts. */
@Repository
@Transactional
public class Verifications {
    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Mergers mergers;
    private final Payments payments;
    private final RosterFigures rosters;
    private final Timeline timeline;
    private final Protection protection;
    private final Clock clock;

    Verifications(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            Mergers mergers,
            Payments payments,
            RosterFigures rosters,
            Timeline timeline,
            Protection protection,
            Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.mergers = mergers;
        this.payments = payments;
        this.rosters = rosters;
        this.timeline = timeline;
        this.protection = protection;
        this.clock = clock;
    }

    public void record(CaseId id, Verification found, Set<Difficulty> difficulties) {
        caseFiles.lock(id);
        rosters.take(id, found);
        insert(id, found);
        replaceDifficulties(id, difficulties);
        timeline.add(id, FactKind.VERIFIED, found.verifiedOn(), summary(found), found.findings());
        caseFiles.moveTo(id, found.isArrears() ? CaseStatus.HANDLING : CaseStatus.CLOSING);
        mergers.mergedInto(id).forEach(merged -> follow(merged, id, found));
    }

    /** What is found of a lead case holds for the cases merged into it; of people and money they keep what was paid before. */
    public void follow(CaseId merged, CaseId lead, Verification found) {
        LocalDate today = LocalDate.now(clock);
        Balance paid = payments.balance(merged);
        String why = "随主案 " + caseFiles.get(lead).number();
        insert(
                merged,
                found.corrected(
                        today,
                        paid.clearedPeople(),
                        paid.clearedMigrants(),
                        paid.paidAmount(),
                        paid.paidToMigrants(),
                        why));
        timeline.add(
                merged, FactKind.VERIFIED, today, why + "，" + found.outcome().label() + "，人数和金额计入主案");
    }

    /** A new finding with corrected numbers; what makes the case complex stays. */
    public void correct(CaseId id, Verification corrected) {
        rosters.take(id, corrected);
        insert(id, corrected);
        timeline.add(id, FactKind.VERIFIED, corrected.verifiedOn(), "更正认定，" + summary(corrected), corrected.findings());
    }

    @Transactional(readOnly = true)
    public Optional<Verification> latest(CaseId id) {
        return jdbc.sql(
                        """
                SELECT v.*, (SELECT count(*) FROM case_tags t WHERE t.case_id = v.case_id AND t.kind = 'DIFFICULTY')
                    AS difficulties
                FROM verifications v WHERE v.case_id = ? ORDER BY v.sequence DESC FETCH FIRST 1 ROW ONLY
                """)
                .param(id.value())
                .query(this::verification)
                .optional();
    }

    private static String summary(Verification found) {
        if (!found.isArrears()) {
            return found.outcome().label()
                    + (found.reason() == null ? "" : "：" + found.reason().label());
        }
        return "%s：%d 人，%s 元".formatted(found.outcome().label(), found.people(), found.amount());
    }

    private void replaceDifficulties(CaseId id, Set<Difficulty> difficulties) {
        jdbc.sql("DELETE FROM case_tags WHERE case_id = ? AND kind = 'DIFFICULTY'")
                .param(id.value())
                .update();
        for (Difficulty difficulty : difficulties) {
            jdbc.sql("INSERT INTO case_tags (case_id, kind, tag) VALUES (?, 'DIFFICULTY', ?)")
                    .params(id.value(), difficulty.name())
                    .update();
        }
    }

    private void insert(CaseId id, Verification found) {
        jdbc.sql(
                        """
                INSERT INTO verifications (id, case_id, sequence, verified_on, outcome, reason, people, migrants, amount,
                    migrant_amount, liable_role, liable_name_sealed, liability_rule, grave_impact, facts_clear,
                    findings_sealed, recorded_at, recorded_by)
                VALUES (:id, :caseId,
                    (SELECT coalesce(max(sequence), 0) + 1 FROM verifications WHERE case_id = :caseId), :verifiedOn,
                    :outcome, :reason, :people, :migrants, :amount, :migrantAmount, :liableRole, :liableName,
                    :liabilityRule, :graveImpact, :factsClear, :findings, :recordedAt, :recordedBy)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("verifiedOn", found.verifiedOn())
                .param("outcome", found.outcome().name())
                .param("reason", nameOf(found.reason()))
                .param("people", found.people())
                .param("migrants", found.migrants())
                .param("amount", found.amount().yuan())
                .param("migrantAmount", found.migrantAmount().yuan())
                .param("liableRole", nameOf(found.liableRole()))
                .param("liableName", protection.sealOrNull(found.liableName()))
                .param("liabilityRule", nameOf(found.liabilityRule()))
                .param("graveImpact", found.graveImpact())
                .param("factsClear", found.factsClear())
                .param("findings", protection.seal(found.findings()))
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("recordedBy", timeline.officer())
                .update();
        payments.keepOwed(id);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private Verification verification(ResultSet row, int number) throws SQLException {
        return new Verification(
                row.getObject("verified_on", LocalDate.class),
                VerificationOutcome.valueOf(row.getString("outcome")),
                constant(NotArrearsReason.class, row.getString("reason")),
                row.getInt("people"),
                row.getInt("migrants"),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("migrant_amount")),
                constant(PartyRole.class, row.getString("liable_role")),
                protection.openOrNull(row.getBytes("liable_name_sealed")),
                constant(LiabilityRule.class, row.getString("liability_rule")),
                row.getBoolean("grave_impact"),
                row.getInt("difficulties"),
                row.getBoolean("facts_clear"),
                protection.open(row.getBytes("findings_sealed")));
    }
}
