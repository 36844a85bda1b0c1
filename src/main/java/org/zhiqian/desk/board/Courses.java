package org.zhiqian.desk.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.DeadlineState;
import org.zhiqian.cases.ListPart;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.WorkFilter;
import org.zhiqian.cases.Workload;
import org.zhiqian.desk.board.BoardRows.TaskRow;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;

/** What Cockpit's pages lack: the case behind a process, what is late in it, and who did what when. */
@Component
@Transactional(readOnly = true)
class Courses {
    private static final int MOST_SHOWN = 100;
    private static final Set<DeadlineState> LATE = Set.of(DeadlineState.OVERDUE, DeadlineState.AT_RISK);

    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final RepositoryService repositoryService;
    private final CaseFiles caseFiles;
    private final Matters matters;
    private final Timeline timeline;
    private final BoardRows rows;
    private final BoardScope scope;
    private final TaskTitles titles;
    private final Names names;

    Courses(
            RuntimeService runtimeService,
            HistoryService historyService,
            RepositoryService repositoryService,
            CaseFiles caseFiles,
            Matters matters,
            Timeline timeline,
            BoardRows rows,
            BoardScope scope,
            TaskTitles titles,
            Names names) {
        this.runtimeService = runtimeService;
        this.historyService = historyService;
        this.repositoryService = repositoryService;
        this.caseFiles = caseFiles;
        this.matters = matters;
        this.timeline = timeline;
        this.rows = rows;
        this.scope = scope;
        this.titles = titles;
        this.names = names;
    }

    /**
     * A process instance.
     *
     * @param caseNumber the case it is about; missing for a matter without one, a session or a report
     * @param number of the case, the matter or what else it is about
     * @param open every task of the case that is open, or of the instance
     * @param tasks everything that was done in this instance, the latest first
     * @param course the facts of the case or the steps of the matter, the latest first
     */
    record OfInstance(
            @Nullable String caseNumber,
            @Nullable String number,
            List<TaskRow> open,
            List<Done> tasks,
            List<Fact> course) {}

    record Done(
            String title,
            @Nullable String officer,
            OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            String state) {}

    record Fact(LocalDate happenedOn, OffsetDateTime recordedAt, String kind, String summary, String officer) {}

    OfInstance ofInstance(String id) {
        ProcessInstance instance = runtimeService
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
        if (instance == null || !sees(instance.getTenantId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个流程，或者不在本单位的督办范围内。");
        }
        Optional<CaseState> about = variable(id, CaseVariables.CASE_NUMBER.name())
                .map(CaseNumber::new)
                .flatMap(caseFiles::find);
        Optional<Matter> matter =
                variable(id, CaseVariables.MATTER.name()).map(UUID::fromString).map(matters::get);
        List<TaskRow> open = about.map(state ->
                        rows.taskRows(WorkFilter.in(Set.of(state.region())).of(state.id()), byDueDate()))
                .orElse(List.of());
        return new OfInstance(
                about.map(state -> state.number().value()).orElse(null),
                about.map(state -> state.number().value())
                        .or(() -> matter.map(one -> one.number().value()))
                        .or(() -> Optional.ofNullable(instance.getBusinessKey()))
                        .orElse(null),
                open,
                done(instance),
                about.map(state -> facts(state))
                        .orElseGet(() -> matter.map(this::steps).orElse(List.of())));
    }

    private boolean sees(@Nullable String tenant) {
        return tenant != null && scope.sees(new RegionCode(tenant));
    }

    private Optional<String> variable(String instance, String name) {
        return Optional.ofNullable(runtimeService.getVariable(instance, name)).map(Object::toString);
    }

    private static ListPart<Workload.Sort> byDueDate() {
        return new ListPart<>(Workload.Sort.DUE, false, 0, MOST_SHOWN);
    }

    /** Of the main course of a case with all that it calls, else of the instance alone. */
    private List<Done> done(ProcessInstance instance) {
        HistoricTaskInstanceQuery tasks = historyService.createHistoricTaskInstanceQuery();
        return (instance.getId().equals(instance.getRootProcessInstanceId())
                        ? tasks.rootProcessInstanceId(instance.getId())
                        : tasks.processInstanceId(instance.getId()))
                .orderByHistoricActivityInstanceStartTime().desc().listPage(0, MOST_SHOWN).stream()
                        .map(this::done)
                        .toList();
    }

    private Done done(HistoricTaskInstance task) {
        return new Done(
                titles.of(TaskName.ofElement(task.getTaskDefinitionKey())),
                Optional.ofNullable(task.getAssignee()).map(names::officer).orElse(null),
                at(task.getStartTime()),
                Optional.ofNullable(task.getEndTime()).map(Courses::at).orElse(null),
                task.getEndTime() == null ? "办理中" : "completed".equals(task.getDeleteReason()) ? "已办结" : "已撤销");
    }

    private static OffsetDateTime at(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
    }

    private List<Fact> facts(CaseState state) {
        return latestFirst(timeline.of(state.id()).stream()
                .map(fact -> new Fact(
                        fact.happenedOn(),
                        fact.recordedAt(),
                        fact.kind().label(),
                        fact.summary(),
                        officer(fact.recordedBy())))
                .collect(Collectors.toList()));
    }

    private List<Fact> steps(Matter matter) {
        return latestFirst(matters.stepsOf(matter.id()).stream()
                .map(step -> new Fact(
                        step.happenedOn(),
                        step.recordedAt(),
                        matter.kind().label(),
                        step.summary(),
                        officer(step.recordedBy())))
                .collect(Collectors.toList()));
    }

    private static List<Fact> latestFirst(List<Fact> facts) {
        Collections.reverse(facts);
        return facts;
    }

    private String officer(String login) {
        return login.equals("system") ? "系统" : names.officer(login);
    }

    /** The late tasks of all instances of a process and of those it calls, as far as the reader sees them. */
    BoardRows.Rows<TaskRow> ofDefinition(String id, RegionCode region) {
        ProcessDefinition definition = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult();
        if (definition == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个流程，请从流程列表中打开。");
        }
        Set<String> tasks = taskNames(definition.getKey(), new HashSet<>()).collect(Collectors.toSet());
        if (tasks.isEmpty()) {
            return new BoardRows.Rows<>(0, List.of());
        }
        WorkFilter all = WorkFilter.in(scope.within(region)).tasks(tasks);
        return rows.tasks(
                new WorkFilter(all.regions(), all.department(), all.route(), LATE, all.taskNames(), all.ofCase()),
                byDueDate());
    }

    private Stream<String> taskNames(String key, Set<String> seen) {
        if (!seen.add(key)) {
            return Stream.empty();
        }
        ProcessDefinition latest = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            return Stream.empty();
        }
        BpmnModelInstance diagram = repositoryService.getBpmnModelInstance(latest.getId());
        return Stream.concat(
                diagram.getModelElementsByType(UserTask.class).stream().map(task -> TaskName.ofElement(task.getId())),
                diagram.getModelElementsByType(CallActivity.class).stream()
                        .map(CallActivity::getCalledElement)
                        .flatMap(called -> taskNames(called, seen)));
    }
}
