package org.zhiqian.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Departments;

/** What departments do at the same time in a team or a joint investigation: each part is a matter with its own limit. */
@Service
@Transactional
public class Parts {
    private static final String PROCESS = "assigned-part";
    private static final String TAKEN_BACK = "PartTakenBack";

    private final Matters matters;
    private final CaseFiles caseFiles;
    private final Processes processes;
    private final Departments departments;
    private final JdbcClient jdbc;
    private final Clock clock;

    Parts(
            Matters matters,
            CaseFiles caseFiles,
            Processes processes,
            Departments departments,
            JdbcClient jdbc,
            Clock clock) {
        this.matters = matters;
        this.caseFiles = caseFiles;
        this.processes = processes;
        this.departments = departments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the office a part of the whole. */
    void assign(Matter whole, Office office, String work, LocalDate dueOn) {
        CaseState state = caseFiles.get(matters.casesOf(whole.id()).get(0));
        Matter part = matters.open(
                new Matters.NewMatter(whole.kind(), whole.region(), office, whole.office(), dueOn, List.of(state.id())),
                "%s 交%s办理，%s 前完成".formatted(whole.number(), nameOf(office), DateText.of(dueOn)),
                work);
        jdbc.sql("INSERT INTO assigned_parts (part_id, whole_id) VALUES (?, ?)")
                .params(part.id(), whole.id())
                .update();
        processes.startMatter(
                PROCESS, part.number(), part.id(), part.region(), Optional.of(state.id()), Optional.of(state.number()));
    }

    /** The department has done its part. */
    public void report(UUID part, ReportPart command) {
        matters.lock(part);
        matters.close(part, "已完成并报告结果", Written.text("result", "办理结果", command.result()));
        Matter done = matters.get(part);
        matters.note(
                wholeOf(part),
                LocalDate.now(clock),
                "%s已报告结果（%s）".formatted(nameOf(done.office()), done.number()),
                null);
    }

    /** Takes every open part back that the office has. */
    void takeBack(Matter whole, Office office, String reason) {
        List<Matter> given = openOf(whole.id()).stream()
                .filter(part -> part.office().equals(office))
                .toList();
        if (given.isEmpty()) {
            throw new Refusal("%s没有正在办理的分工，请核对部门。".formatted(nameOf(office)));
        }
        for (Matter part : given) {
            matters.close(part.id(), "写明理由收回分工", reason);
            processes.tell(TAKEN_BACK, CaseVariables.MATTER, part.id().toString());
        }
    }

    void requireAllReported(Matter whole) {
        String open = openOf(whole.id()).stream()
                .map(part -> "%s（%s）".formatted(nameOf(part.office()), part.number()))
                .collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw new Refusal("还有部门没有报告结果：%s。请等待其办结，或者写明理由收回分工。".formatted(open));
        }
    }

    List<Matter> openOf(UUID whole) {
        return jdbc
                .sql("SELECT part_id FROM assigned_parts WHERE whole_id = ?")
                .param(whole)
                .query(UUID.class)
                .list()
                .stream()
                .map(matters::get)
                .filter(Matter::isOpen)
                .toList();
    }

    private UUID wholeOf(UUID part) {
        return Objects.requireNonNull(jdbc.sql("SELECT whole_id FROM assigned_parts WHERE part_id = ?")
                .param(part)
                .query(UUID.class)
                .single());
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, LocalDate.now(clock));
    }
}
