package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.background.Export;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Officers;
import org.zhiqian.sheets.RowsSheet;
import org.zhiqian.sheets.RowsSheet.Column;

/** The ready-made lists of Tasklist: how many tasks stand on each for the caller, and a list as a spreadsheet. */
@RestController
@RequestMapping("/api/task-lists")
@Tag(name = "任务")
class TaskListsController {
    private static final int MOST_LISTS = 100;
    private static final int MOST_EXPORTED = 1000;

    private final FilterService filters;
    private final TaskService tasks;
    private final TaskCards cards;
    private final Officers officers;

    TaskListsController(FilterService filters, TaskService tasks, TaskCards cards, Officers officers) {
        this.filters = filters;
        this.tasks = tasks;
        this.cards = cards;
        this.officers = officers;
    }

    record TaskList(String id, String name, long count) {}

    private record Line(Task task, TaskCard card) {
        Optional<TaskCard.Light> light() {
            return Optional.ofNullable(card.light());
        }
    }

    @GetMapping
    @Operation(summary = "任务清单和条数", description = "任务列表左边的清单，各有多少项任务。")
    List<TaskList> all() {
        return filters.createTaskFilterQuery().orderByFilterName().asc().listPage(0, MOST_LISTS).stream()
                .map(one -> new TaskList(one.getId(), one.getName(), filters.count(one.getId())))
                .toList();
    }

    @GetMapping("/{id}.xlsx")
    @Operation(summary = "导出任务清单", description = "优先的在前，其余先到期的在前；最多 1000 项。")
    Export sheet(@PathVariable String id) {
        Filter filter = Optional.ofNullable(
                        filters.createTaskFilterQuery().filterId(id).singleResult())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个清单，请刷新任务列表后再导出。"));
        if (filters.count(id) > MOST_EXPORTED) {
            throw new Refusal("「%s」超过 %d 项，请在督办看板筛选后导出。".formatted(filter.getName(), MOST_EXPORTED));
        }
        List<Task> listed = filters.listPage(
                id,
                tasks.createTaskQuery()
                        .orderByTaskPriority()
                        .desc()
                        .orderByDueDate()
                        .asc(),
                0,
                MOST_EXPORTED);
        return Export.xlsx(
                filter.getName(),
                progress -> RowsSheet.write(
                        filter.getName(),
                        columns(),
                        lines(listed).stream(),
                        written -> progress.of(written, listed.size())));
    }

    private List<Line> lines(List<Task> listed) {
        Map<String, TaskCard> byTask = cards.of(listed.stream().map(Task::getId).toList()).stream()
                .collect(Collectors.toMap(TaskCard::task, Function.identity()));
        return listed.stream()
                .flatMap(task ->
                        Optional.ofNullable(byTask.get(task.getId())).map(card -> new Line(task, card)).stream())
                .toList();
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<>("任务", 22, line -> line.task().getName()),
                new Column<>("事由", 36, line -> line.card().about()),
                new Column<>("地区", 16, line -> line.card().region()),
                new Column<>("人数", 10, line -> line.card().people()),
                new Column<>("金额（元）", 16, line -> line.card().amount()),
                new Column<>(
                        "人数和金额",
                        12,
                        line -> line.card().people() == null
                                ? null
                                : line.card().verified() ? "尚欠" : "申报"),
                new Column<>("到期日", 12, line -> line.light()
                        .map(TaskCard.Light::dueOn)
                        .orElse(null)),
                new Column<>("剩余或者逾期", 18, line -> line.light()
                        .map(TaskCard.Light::words)
                        .orElse(null)),
                new Column<>("标记", 24, line -> String.join("、", line.card().signs())),
                new Column<>("办理人", 30, line -> Optional.ofNullable(line.task().getAssignee())
                        .flatMap(officers::find)
                        .map(one -> one.name())
                        .orElse(null)));
    }
}
