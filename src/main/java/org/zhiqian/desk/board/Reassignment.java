package org.zhiqian.desk.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;

/** Gives a task to another officer of its office, or back to the office (改派), and writes down why. */
@Component
class Reassignment {
    private final TaskService taskService;
    private final Timeline timeline;
    private final Matters matters;
    private final Duties duties;
    private final TaskTitles titles;
    private final Names names;
    private final Clock clock;

    Reassignment(
            TaskService taskService,
            Timeline timeline,
            Matters matters,
            Duties duties,
            TaskTitles titles,
            Names names,
            Clock clock) {
        this.taskService = taskService;
        this.timeline = timeline;
        this.matters = matters;
        this.duties = duties;
        this.titles = titles;
        this.names = names;
        this.clock = clock;
    }

    /** That the officer works in the task's office is checked by the engine. */
    String hand(RunningDeadline late, Optional<String> officer, String reason) {
        duties.officeWith(Duty.SUPERVISE, late.subject().region(), "改派这一地区的任务");
        Task task = taskService.createTaskQuery().taskId(late.taskId()).singleResult();
        if (task == null) {
            throw new Refusal("任务已经办结或者撤销，请刷新列表。");
        }
        @Nullable String before = task.getAssignee();
        @Nullable String now = officer.orElse(null);
        if (before == null ? now == null : before.equals(now)) {
            throw new Refusal(now == null ? "任务本来就待本单位领取，不用退回。" : "任务本来就由%s办理，不用改派。".formatted(names.officer(now)));
        }
        taskService.setAssignee(late.taskId(), now);
        String to =
                now == null ? "退回%s待领".formatted(names.office(late.office())) : "改由%s办理".formatted(names.officer(now));
        note(
                late,
                "「%s」%s%s"
                        .formatted(
                                titles.of(late.taskName()),
                                before == null ? "" : "由%s".formatted(names.officer(before)) + "办理，",
                                to),
                reason);
        return to + "。";
    }

    private void note(RunningDeadline late, String summary, String reason) {
        LocalDate today = LocalDate.now(clock);
        if (late.subject().matterId() == null) {
            late.subject().ofCase().ifPresent(id -> timeline.add(id, FactKind.REASSIGNED, today, summary, reason));
        } else {
            matters.note(late.subject().matterId(), today, FactKind.REASSIGNED.label() + "：" + summary, reason);
        }
    }
}
