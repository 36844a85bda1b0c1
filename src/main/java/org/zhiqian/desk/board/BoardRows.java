package org.zhiqian.desk.board;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.cases.CaseLoad;
import org.zhiqian.cases.ListPart;
import org.zhiqian.cases.WorkFilter;
import org.zhiqian.cases.Workload;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.filing.ReportsDue;
import org.zhiqian.kernel.RegionCode;

/** The lists behind the figures of the board. */
@Component
@Transactional(readOnly = true)
class BoardRows {
    private static final int ASKED_AT_ONCE = 500;

    private final Workload workload;
    private final CaseLoad caseLoad;
    private final ReportsDue reports;
    private final TaskService taskService;
    private final TaskTitles titles;
    private final Names names;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BoardRows(
            Workload workload,
            CaseLoad caseLoad,
            ReportsDue reports,
            TaskService taskService,
            TaskTitles titles,
            Names names,
            WorkingCalendar calendar,
            Clock clock) {
        this.workload = workload;
        this.caseLoad = caseLoad;
        this.reports = reports;
        this.taskService = taskService;
        this.titles = titles;
        this.names = names;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A part of a list and how long the whole list is. */
    record Rows<R>(int total, List<R> rows) {}

    /**
     * An open task.
     *
     * @param number of the case, else of the matter
     * @param about whether the number is that of a case
     * @param timeLeft 剩 3 个工作日, 逾期 2 个工作日
     * @param assignee who took it; missing while it waits in the office
     */
    record TaskRow(
            String task,
            String processInstance,
            String number,
            boolean ofCase,
            Named region,
            String office,
            String officeCode,
            String route,
            String title,
            Named state,
            LocalDate dueOn,
            String timeLeft,
            @Nullable String assignee,
            @Nullable LocalDate urgedOn,
            @Nullable String project,
            @Nullable Integer people,
            @Nullable Integer owedPeople,
            @Nullable BigDecimal owedAmount) {}

    record CaseRow(
            String number,
            Named region,
            Named status,
            LocalDate receivedOn,
            @Nullable String project,
            int people,
            int owedPeople,
            BigDecimal owedAmount,
            @Nullable LocalDate nextDueOn,
            @Nullable String timeLeft) {}

    Rows<TaskRow> tasks(WorkFilter filter, ListPart<Workload.Sort> part) {
        return new Rows<>(workload.count(filter), taskRows(filter, part));
    }

    List<TaskRow> taskRows(WorkFilter filter, ListPart<Workload.Sort> part) {
        List<Workload.OpenTask> open = workload.rows(filter, part);
        Map<String, String> assignees = assignees(open);
        LocalDate today = LocalDate.now(clock);
        return open.stream().map(one -> row(one, assignees, today)).toList();
    }

    private TaskRow row(Workload.OpenTask one, Map<String, String> assignees, LocalDate today) {
        Optional<Workload.OfCase> about = Optional.ofNullable(one.ofCase());
        return new TaskRow(
                one.taskId(),
                one.processInstanceId(),
                one.number(),
                about.isPresent(),
                names.region(one.region()),
                names.office(one.office()),
                one.office().toString(),
                Names.route(one.route()),
                titles.of(one.taskName()),
                new Named(one.state().name(), one.state().label()),
                one.dueOn(),
                calendar.in(one.region()).timeLeft(today, one.dueOn()),
                Optional.ofNullable(assignees.get(one.taskId()))
                        .map(names::officer)
                        .orElse(null),
                one.urgedOn(),
                about.map(Workload.OfCase::project).orElse(null),
                about.map(Workload.OfCase::people).orElse(null),
                about.map(Workload.OfCase::owedPeople).orElse(null),
                about.map(of -> of.owedAmount().yuan()).orElse(null));
    }

    private Map<String, String> assignees(List<Workload.OpenTask> open) {
        Map<String, String> assignees = new HashMap<>();
        for (int first = 0; first < open.size(); first += ASKED_AT_ONCE) {
            List<Workload.OpenTask> some = open.subList(first, Math.min(first + ASKED_AT_ONCE, open.size()));
            taskService
                    .createTaskQuery()
                    .taskIdIn(some.stream().map(Workload.OpenTask::taskId).toArray(String[]::new))
                    .taskAssigned()
                    .listPage(0, some.size())
                    .forEach(task -> assignees.put(task.getId(), task.getAssignee()));
        }
        return assignees;
    }

    Rows<CaseRow> cases(Set<RegionCode> regions, CaseLoad.Kind kind, ListPart<CaseLoad.Sort> part) {
        return new Rows<>(caseLoad.count(regions, kind), caseRows(regions, kind, part));
    }

    List<CaseRow> caseRows(Set<RegionCode> regions, CaseLoad.Kind kind, ListPart<CaseLoad.Sort> part) {
        LocalDate today = LocalDate.now(clock);
        return caseLoad.rows(regions, kind, part).stream()
                .map(one -> new CaseRow(
                        one.number(),
                        names.region(one.region()),
                        new Named(one.status().name(), one.status().label()),
                        one.receivedOn(),
                        one.project(),
                        one.people(),
                        one.owedPeople(),
                        one.owedAmount().yuan(),
                        one.nextDueOn(),
                        Optional.ofNullable(one.nextDueOn())
                                .map(due -> calendar.in(one.region()).timeLeft(today, due))
                                .orElse(null)))
                .toList();
    }

    Rows<BoardView.Report> reports(Collection<RegionCode> regions, boolean onlyMissing) {
        List<BoardView.Report> shown = reports.in(regions).stream()
                .filter(one -> one.missing() || !onlyMissing)
                .map(one -> new BoardView.Report(
                        one.title(), one.officeName(), one.dueOn(), one.state(), one.missing(), one.timeLeft()))
                .toList();
        return new Rows<>(shown.size(), shown);
    }
}
