package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.MeasureOutcome;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Departments;
import org.zhiqian.protection.Protection;

/** The plans of a case; the latest version is the one worked by. */
@Repository
@Transactional
public class Plans {
    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final CaseRegister register;
    private final Departments departments;
    private final Timeline timeline;
    private final Protection protection;
    private final Clock clock;

    Plans(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            CaseRegister register,
            Departments departments,
            Timeline timeline,
            Protection protection,
            Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.register = register;
        this.departments = departments;
        this.timeline = timeline;
        this.protection = protection;
        this.clock = clock;
    }

    /** Stores the plan as the next version. */
    public void draft(CaseId id, Plan plan) {
        caseFiles.lock(id);
        UUID planId = UUID.randomUUID();
        jdbc.sql(
                        """
                INSERT INTO plans (id, case_id, version, goal_sealed, responsible_office, responsible_person, resolve_by,
                    drafted_at, drafted_by)
                VALUES (:id, :caseId, (SELECT coalesce(max(version), 0) + 1 FROM plans WHERE case_id = :caseId), :goal,
                    :office, :person, :resolveBy, :draftedAt, :draftedBy)
                """)
                .param("id", planId)
                .param("caseId", id.value())
                .param("goal", protection.seal(plan.goal()))
                .param("office", plan.responsibleOffice().toString())
                .param("person", plan.responsiblePerson())
                .param("resolveBy", plan.resolveBy())
                .param("draftedAt", OffsetDateTime.now(clock))
                .param("draftedBy", timeline.officer())
                .update();
        plan.steps().forEach(step -> insert(planId, step));
        timeline.add(
                id,
                FactKind.PLAN_DRAFTED,
                LocalDate.now(clock),
                "责任单位 %s，化解时限 %s，措施 %d 项"
                        .formatted(
                                nameOf(plan.responsibleOffice()),
                                DateText.of(plan.resolveBy()),
                                plan.steps().size()));
    }

    public void approve(CaseId id, @Nullable String opinion) {
        Plan plan = latest(id).orElseThrow();
        decide(id, "approved_on");
        caseFiles.resolveBy(id, plan.resolveBy());
        plan.steps().forEach(step -> register.involve(id, step.office()));
        register.involve(id, plan.responsibleOffice());
        timeline.add(id, FactKind.PLAN_APPROVED, LocalDate.now(clock), "第 %d 版方案".formatted(plan.version()), opinion);
    }

    public void sendBack(CaseId id, @Nullable String opinion) {
        decide(id, "returned_on");
        timeline.add(id, FactKind.PLAN_RETURNED, LocalDate.now(clock), "请按意见修改后再报", opinion);
    }

    public void report(CaseId id, Plan.Step step, MeasureOutcome outcome, LocalDate doneOn, String result) {
        jdbc.sql(
                        """
                UPDATE measures SET outcome = :outcome, done_on = :doneOn, result_sealed = :result
                WHERE position = :position AND plan_id = (SELECT p.id FROM plans p WHERE p.case_id = :caseId
                    ORDER BY p.version DESC FETCH FIRST 1 ROW ONLY)
                """)
                .param("outcome", outcome.name())
                .param("doneOn", doneOn)
                .param("result", protection.seal(result))
                .param("position", step.position())
                .param("caseId", id.value())
                .update();
        timeline.add(
                id,
                FactKind.MEASURE_REPORTED,
                doneOn,
                "%s：措施%d %s".formatted(nameOf(step.office()), step.position(), outcome.label()),
                result);
    }

    @Transactional(readOnly = true)
    public Optional<Plan> latest(CaseId id) {
        return jdbc.sql("SELECT * FROM plans WHERE case_id = ? ORDER BY version DESC FETCH FIRST 1 ROW ONLY")
                .param(id.value())
                .query((row, number) -> new Plan(
                        row.getInt("version"),
                        protection.open(row.getBytes("goal_sealed")),
                        Office.parse(row.getString("responsible_office")),
                        row.getString("responsible_person"),
                        row.getObject("resolve_by", LocalDate.class),
                        row.getObject("approved_on", LocalDate.class),
                        steps(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Plan.Step> steps(UUID planId) {
        return jdbc.sql("SELECT * FROM measures WHERE plan_id = ? ORDER BY position")
                .param(planId)
                .query((row, number) -> new Plan.Step(
                        row.getInt("position"),
                        protection.open(row.getBytes("action_sealed")),
                        Office.parse(row.getString("office")),
                        row.getString("person"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("outcome") == null ? null : MeasureOutcome.valueOf(row.getString("outcome")),
                        row.getObject("done_on", LocalDate.class),
                        protection.openOrNull(row.getBytes("result_sealed"))))
                .list();
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, LocalDate.now(clock));
    }

    private void decide(CaseId id, String column) {
        caseFiles.lock(id);
        jdbc.sql(
                        "UPDATE plans SET " + column
                                + """
                 = :today WHERE case_id = :caseId AND version = (SELECT max(version) FROM plans WHERE case_id = :caseId)
                """)
                .param("today", LocalDate.now(clock))
                .param("caseId", id.value())
                .update();
    }

    private void insert(UUID planId, Plan.Step step) {
        jdbc.sql(
                        """
                INSERT INTO measures (id, plan_id, position, action_sealed, office, person, due_on)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        planId,
                        step.position(),
                        protection.seal(step.action()),
                        step.office().toString(),
                        step.person(),
                        step.dueOn())
                .update();
    }
}
