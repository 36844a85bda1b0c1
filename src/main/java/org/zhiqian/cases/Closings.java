package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.protection.Protection;

/**
 * Closing (结案), striking off (销号) and reopening. Nobody closes past the gate 两个不放过: facts clear, and nothing owed with
 * every payment vouched for (临翔治欠办〔2021〕2号 六（二）).
 */
@Repository
@Transactional
public class Closings {
    private static final String LATEST =
            " WHERE case_id = :id AND sequence = (SELECT max(sequence) FROM closings WHERE case_id = :id)";

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Payments payments;
    private final Matters matters;
    private final Mergers mergers;
    private final RosterFigures rosters;
    private final Timeline timeline;
    private final Protection protection;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closings(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            Verifications verifications,
            Payments payments,
            Matters matters,
            Mergers mergers,
            RosterFigures rosters,
            Timeline timeline,
            Protection protection,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.payments = payments;
        this.matters = matters;
        this.mergers = mergers;
        this.rosters = rosters;
        this.timeline = timeline;
        this.protection = protection;
        this.events = events;
        this.clock = clock;
    }

    /** The dates of the latest closing. */
    public record Closing(
            @Nullable LocalDate closedOn, @Nullable LocalDate struckOffOn, @Nullable LocalDate reopenedOn) {}

    public void apply(CaseId id, String conclusion) {
        caseFiles.lock(id);
        requireNothingLetGo(id);
        jdbc.sql(
                        """
                INSERT INTO closings (id, case_id, sequence, applied_on, applied_by, conclusion_sealed)
                VALUES (:id, :caseId, (SELECT coalesce(max(sequence), 0) + 1 FROM closings WHERE case_id = :caseId),
                    :today, :officer, :conclusion)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("today", today())
                .param("officer", timeline.officer())
                .param("conclusion", protection.seal(conclusion))
                .update();
        caseFiles.moveTo(id, CaseStatus.CLOSING);
        timeline.add(id, FactKind.CLOSING_APPLIED, today(), "报治欠办审核", conclusion);
    }

    public void sendBack(CaseId id, @Nullable String opinion) {
        mark(id, "returned_on");
        timeline.add(id, FactKind.CLOSING_RETURNED, today(), "请按意见补充后再报", opinion);
    }

    public void close(CaseId id, @Nullable String opinion) {
        caseFiles.lock(id);
        requireNothingLetGo(id);
        mark(id, "closed_on");
        jdbc.sql("UPDATE closings SET closed_by = :officer" + LATEST)
                .param("officer", timeline.officer())
                .param("id", id.value())
                .update();
        caseFiles.moveTo(id, CaseStatus.CLOSED);
        timeline.add(id, FactKind.CLOSED, today(), "治欠办同意结案" + advances(id), opinion);
        mergers.mergedInto(id).forEach(merged -> closeWith(id, merged));
    }

    public void strikeOff(CaseId id) {
        mark(id, "struck_off_on");
        caseFiles.moveTo(id, CaseStatus.STRUCK_OFF);
        timeline.add(id, FactKind.STRUCK_OFF, today(), "办结一起、销号一起");
        for (CaseId merged : mergers.mergedInto(id)) {
            mark(merged, "struck_off_on");
            timeline.add(merged, FactKind.STRUCK_OFF, today(), "随主案销号");
        }
        events.publishEvent(new CaseStruckOff(id));
    }

    /** A case that was merged into another one ends with it. */
    private void closeWith(CaseId lead, CaseId merged) {
        String why = "随主案 " + caseFiles.get(lead).number() + " 结案";
        insertClosed(merged, today(), why);
        timeline.add(merged, FactKind.CLOSED, today(), why);
    }

    private void insertClosed(CaseId id, LocalDate closedOn, String conclusion) {
        jdbc.sql(
                        """
                INSERT INTO closings (id, case_id, sequence, applied_on, applied_by, conclusion_sealed, closed_on, closed_by)
                VALUES (:id, :caseId, (SELECT coalesce(max(sequence), 0) + 1 FROM closings WHERE case_id = :caseId),
                    :closedOn, :officer, :conclusion, :closedOn, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("closedOn", closedOn)
                .param("officer", timeline.officer())
                .param("conclusion", protection.seal(conclusion))
                .update();
    }

    /** Closed and struck off on an earlier day, past the same gate. */
    public void strikeOff(CaseId id, LocalDate closedOn, String conclusion) {
        caseFiles.lock(id);
        requireNothingLetGo(id);
        insertClosed(id, closedOn, conclusion);
        jdbc.sql("UPDATE closings SET struck_off_on = :closedOn" + LATEST)
                .param("closedOn", closedOn)
                .param("id", id.value())
                .update();
        caseFiles.moveTo(id, CaseStatus.STRUCK_OFF);
        timeline.add(id, FactKind.CLOSED, closedOn, "承接台账：已结案", conclusion);
        timeline.add(id, FactKind.STRUCK_OFF, closedOn, "办结一起、销号一起");
    }

    public void reopen(CaseId id) {
        mark(id, "reopened_on");
        caseFiles.moveTo(id, CaseStatus.VERIFYING);
        timeline.add(id, FactKind.REOPENED, today(), "回头看发现再次欠薪，恢复办理");
        for (CaseId merged : mergers.mergedInto(id)) {
            mark(merged, "reopened_on");
            timeline.add(merged, FactKind.REOPENED, today(), "随主案恢复办理");
        }
    }

    @Transactional(readOnly = true)
    public Optional<Closing> latest(CaseId id) {
        return jdbc.sql("SELECT * FROM closings" + LATEST)
                .param("id", id.value())
                .query((row, number) -> new Closing(
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("struck_off_on", LocalDate.class),
                        row.getObject("reopened_on", LocalDate.class)))
                .optional();
    }

    private void requireNothingLetGo(CaseId id) {
        Verification found = verifications.latest(id).orElseThrow(() -> new Refusal("不能结案：案情尚未核实。请先完成核实情况。"));
        if (!found.factsClear()) {
            throw new Refusal("不能结案：案情尚未查清（两个不放过）。请先查清事实。");
        }
        Balance balance = payments.balance(id);
        if (found.isArrears() && !balance.isSettled()) {
            throw new Refusal("不能结案：还欠 %d 人 %s 元（两个不放过）。请先登记支付并附支付凭证，或申请延期。"
                    .formatted(balance.remainingPeople(), balance.remainingAmount()));
        }
        rosters.requireReconciled(id, "结案");
        requireNoMatterOpen(id);
    }

    private void requireNoMatterOpen(CaseId id) {
        String open = matters.openOf(id).stream()
                .filter(one -> one.kind().holdsClosing())
                .map(one -> "%s（%s）".formatted(one.kind().label(), one.number()))
                .collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw new Refusal("不能结案：还有没有办结的事项：%s。请先办结或者解除，再申请结案。".formatted(open));
        }
    }

    /** What was advanced is owed to the fund still, after the workers have everything. */
    private String advances(CaseId id) {
        Money advanced = payments.balance(id).advancedAmount();
        return advanced.isPositive() ? "；应急周转金垫付 %s 元，继续追偿".formatted(advanced) : "";
    }

    private void mark(CaseId id, String column) {
        jdbc.sql("UPDATE closings SET " + column + " = :today" + LATEST)
                .param("today", today())
                .param("id", id.value())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
