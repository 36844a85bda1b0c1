package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.DeadlineState;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.engine.Variable;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;

/** The leading office urges the unit whose task is late or about to be (催办). */
@Service
@Transactional
public class Urging {
    /** The process in which an urged office has some days left. */
    public static final String NEGLECT = "neglect";

    /** The task an urging is about. */
    public static final Variable<String> LATE_TASK = Variable.text("lateTask");

    private final Deadlines deadlines;
    private final Matters matters;
    private final Timeline timeline;
    private final TaskTitles titles;
    private final OfficeMail mail;
    private final Departments departments;
    private final Duties duties;
    private final CurrentOfficer currentOfficer;
    private final Processes processes;
    private final Clock clock;

    Urging(
            Deadlines deadlines,
            Matters matters,
            Timeline timeline,
            TaskTitles titles,
            OfficeMail mail,
            Departments departments,
            Duties duties,
            CurrentOfficer currentOfficer,
            @Lazy Processes processes,
            Clock clock) {
        this.deadlines = deadlines;
        this.matters = matters;
        this.timeline = timeline;
        this.titles = titles;
        this.mail = mail;
        this.departments = departments;
        this.duties = duties;
        this.currentOfficer = currentOfficer;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Urges from a list, once a day: by the task of urging if the officer's office has one open, else beside it, as upper
     * levels do. Returns the unit that was urged.
     */
    public Office urgeNow(RunningDeadline late, UrgeOffice command) {
        LocalDate today = LocalDate.now(clock);
        Office leading = duties.officeWith(Duty.SUPERVISE, late.subject().region(), "催办这一地区的单位");
        DeadlineState state = late.state(today);
        if (state != DeadlineState.OVERDUE && state != DeadlineState.AT_RISK) {
            throw new Refusal("任务%s，不需要催办。".formatted(state.label()));
        }
        if (leading.equals(late.office())) {
            throw new Refusal("任务由本单位承办，不能催办本单位，请直接办理。");
        }
        if (!deadlines.urgedToday(late.taskId())) {
            throw new Refusal("今天已经催办过，不重复催办。");
        }
        Optional<String> task = processes.openTask(TaskName.ofCommand(UrgeOffice.class), LATE_TASK, late.taskId());
        if (task.isPresent() && leading.region().equals(late.subject().region())) {
            Map<String, @Nullable Object> form = Map.of("means", command.means().name(), "note", command.note());
            processes.complete(task.get(), currentOfficer.get().login(), form);
        } else {
            urge(late.taskId(), command);
            if (state == DeadlineState.OVERDUE && !processes.runs(NEGLECT, LATE_TASK, late.taskId())) {
                processes.startBeside(deadlines.processOf(late.id()), NEGLECT, LATE_TASK, late.taskId());
            }
        }
        return late.office();
    }

    public void urge(String lateTaskId, UrgeOffice command) {
        RunningDeadline late = deadlines.ofTask(lateTaskId).orElseThrow();
        String title = titles.of(late.taskName());
        LocalDate today = LocalDate.now(clock);
        String summary =
                "%s %s：「%s」".formatted(command.means().label(), departments.nameOf(late.office(), today), title);
        if (late.subject().matterId() == null) {
            late.subject().ofCase().ifPresent(id -> timeline.add(id, FactKind.URGED, today, summary, command.note()));
        } else {
            matters.note(late.subject().matterId(), today, FactKind.URGED.label() + "：" + summary, command.note());
        }
        deadlines.urgedToday(lateTaskId);
        mail.aboutTask(
                late.state(today) == DeadlineState.AT_RISK ? MailKind.TASK_REMINDER : MailKind.TASK_OVERDUE,
                late.subject().number(),
                title,
                late.office(),
                late.deadline().dueOn());
    }
}
