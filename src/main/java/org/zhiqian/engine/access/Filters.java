package org.zhiqian.engine.access;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.TaskMarks;

/**
 * The lists at the left of Tasklist, the same for everybody; what they show depends on who looks. They leave the order to
 * the reader: Tasklist begins with the priority, then the due date.
 */
@Component
class Filters {
    private static final String NOW = "${list.now}";

    private final FilterService filters;
    private final TaskService tasks;

    Filters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void createMissing() {
        create("我的待办", 0, "我已领取、尚未办完的", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        create(
                "本部门待领",
                1,
                "本部门还没有人领取的",
                tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        create(
                "今日到期",
                2,
                "今天是最后一天的",
                tasks.createTaskQuery().dueAfterExpression("${list.today}").dueBeforeExpression("${list.tomorrow}"));
        create(
                "即将超期",
                3,
                "已过目标日期、还没有到期的",
                tasks.createTaskQuery().followUpBeforeExpression(NOW).dueAfterExpression(NOW));
        create("已超期", 4, "到期还没有办完的", tasks.createTaskQuery().dueBeforeExpression(NOW));
        create("我包案的", 5, "由本单位领导包案的案件的任务", tasks.createTaskQuery().taskOwnerExpression("${list.office}"));
        create("督办", 6, "挂牌督办的案件的任务，以及被催办的任务", tasks.createTaskQuery().taskDescriptionLike(TaskMarks.SUPERVISED + "%"));
        create("全部待办", 7, "我能看到的全部待办，包括同事已领取的", tasks.createTaskQuery());
    }

    /** What the program said earlier about a list gives way to what it says now. */
    private void create(String name, int priority, String description, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(name));
        filter.setQuery(query);
        filter.setProperties(new HashMap<>(
                Map.of("priority", priority, "description", description, "refresh", true, "color", "#1f5fa8")));
        filters.saveFilter(filter);
    }
}
