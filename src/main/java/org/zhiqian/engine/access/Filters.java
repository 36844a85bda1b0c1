package org.zhiqian.engine.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists at the left of Tasklist, low-income cases first and then by due date, the same for everybody; what they show
 * depends on who looks.
 */
@Component
class Filters {
    private static final String MINE = "我的待办";
    private static final String OF_MY_OFFICE = "本部门待领";
    private static final String ALL = "全部待办";

    private final FilterService filters;
    private final TaskService tasks;

    Filters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void createMissing() {
        create(MINE, 0, "我已领取、尚未办完的", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        create(
                OF_MY_OFFICE,
                1,
                "本部门还没有人领取的",
                tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        create(ALL, 2, "我能看到的全部待办，包括同事已领取的", tasks.createTaskQuery());
    }

    private void create(String name, int priority, String description, TaskQuery query) {
        TaskQuery ordered = query.orderByTaskPriority().desc().orderByDueDate().asc();
        List<Filter> known = filters.createTaskFilterQuery().filterName(name).list();
        if (!known.isEmpty()) {
            known.forEach(filter -> filters.saveFilter(filter.setQuery(ordered)));
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(ordered);
        filter.setProperties(new HashMap<>(
                Map.of("priority", priority, "description", description, "refresh", true, "color", "#1f5fa8")));
        filters.saveFilter(filter);
    }
}
