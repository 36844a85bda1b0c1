package org.zhiqian.escalation;

import org.springframework.stereotype.Component;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.StartEvent;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.engine.TaskOffices;
import org.zhiqian.engine.TaskTimers;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;

/** Hands the open tasks of a case over once another region handles it; limits of law run on, those of a task begin anew. */
@Component
class Handover {
    private final Deadlines deadlines;
    private final CaseRegister register;
    private final TimeLimits limits;
    private final TaskOffices offices;
    private final TaskTimers timers;
    private final TaskTitles titles;
    private final OfficeMail mail;

    Handover(
            Deadlines deadlines,
            CaseRegister register,
            TimeLimits limits,
            TaskOffices offices,
            TaskTimers timers,
            TaskTitles titles,
            OfficeMail mail) {
        this.deadlines = deadlines;
        this.register = register;
        this.limits = limits;
        this.offices = offices;
        this.timers = timers;
        this.titles = titles;
        this.mail = mail;
    }

    void renew(CaseId id) {
        deadlines.of(id).stream()
                .filter(one -> one.closedAt() == null && one.subject().matterId() == null)
                .forEach(one -> offices.renew(one.taskId()).ifPresent(office -> give(id, one, office)));
    }

    private void give(CaseId id, RunningDeadline task, Office office) {
        deadlines.handTo(task.id(), office);
        register.involve(id, office);
        RunningDeadline running =
                limits.startOf(task.taskName()) == StartEvent.TASK && !task.isSuspended() ? begunAnew(id, task) : task;
        mail.aboutTask(
                MailKind.TASK_ASSIGNED,
                task.subject().number(),
                titles.of(task.taskName()),
                office,
                running.deadline().dueOn());
    }

    private RunningDeadline begunAnew(CaseId id, RunningDeadline task) {
        Deadline deadline = deadlines.compute(id, task.taskName(), 0);
        deadlines.move(task.id(), deadline, task.suspendedDays());
        timers.move(task.taskId(), limits.targetAt(deadline), limits.dueAt(deadline));
        return deadlines.find(task.id()).orElseThrow();
    }
}
