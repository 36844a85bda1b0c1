package org.zhiqian.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ready-made lists of Tasklist and how many tasks stand on each for the caller. */
@RestController
@RequestMapping("/api/task-lists")
@Tag(name = "任务")
class TaskListsController {
    private static final int MOST = 100;

    private final FilterService filters;

    TaskListsController(FilterService filters) {
        this.filters = filters;
    }

    record TaskList(String id, String name, long count) {}

    @GetMapping
    @Operation(summary = "任务清单和条数", description = "任务列表左边的清单，各有多少项任务。")
    List<TaskList> all() {
        return filters.createTaskFilterQuery().orderByFilterName().asc().listPage(0, MOST).stream()
                .map(one -> new TaskList(one.getId(), one.getName(), filters.count(one.getId())))
                .toList();
    }
}
