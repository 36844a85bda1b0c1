package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Subject;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.organisation.Departments;

/** Watches over the deadlines of every task: hands out, reminds, marks overdue. */
@Service
@Transactional
public class DeadlineWatch {
    private final CaseFiles caseFiles;
    private final CaseRegister register;
    private final Matters matters;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Timeline timeline;
    private final OfficeMail mail;
    private final Departments departments;
    private final CaseBrief caseBrief;
    private final TaskTitles titles;
    private final Clock clock;

    DeadlineWatch(
            CaseFiles caseFiles,
            CaseRegister register,
            Matters matters,
            Deadlines deadlines,
            TimeLimits limits,
            Timeline timeline,
            OfficeMail mail,
            Departments departments,
            CaseBrief caseBrief,
            TaskTitles titles,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.register = register;
        this.matters = matters;
        this.deadlines = deadlines;
        this.limits = limits;
        this.timeline = timeline;
        this.mail = mail;
        this.departments = departments;
        this.caseBrief = caseBrief;
        this.titles = titles;
        this.clock = clock;
    }

    /** A task that an office has just been given. */
    public record HandedOut(String taskId, String processInstanceId, String taskName, String title, Office office) {}

    /** Opens the task's deadline, lets the office see the case and tells it, unless it brought the case itself from its ledger. */
    public void handedOut(CaseId id, HandedOut task, int measure) {
        Deadline deadline = deadlines.compute(id, task.taskName(), measure);
        boolean takenOver = caseFiles.waitingSince(id).isPresent();
        CaseState state = caseFiles.get(id);
        Subject subject = new Subject(state.number().value(), state.region(), id, null);
        deadlines.open(subject, task.taskId(), task.processInstanceId(), task.taskName(), task.office(), deadline);
        register.involve(id, task.office());
        if (!takenOver) {
            mail.aboutTask(MailKind.TASK_ASSIGNED, subject.number(), task.title(), task.office(), deadline.dueOn());
        }
    }

    /** The same for a task of a matter; its unit sees the cases the matter is about. */
    public void handedOut(UUID matterId, Optional<CaseId> caseId, HandedOut task) {
        Matter matter = matters.get(matterId);
        Deadline deadline = deadlines.compute(matter, caseId, task.taskName());
        Subject subject = new Subject(
                caseId.map(id -> caseFiles.get(id).number().value())
                        .orElse(matter.number().value()),
                matter.region(),
                caseId.orElse(null),
                matterId);
        deadlines.open(subject, task.taskId(), task.processInstanceId(), task.taskName(), task.office(), deadline);
        matters.casesOf(matterId).forEach(id -> register.involve(id, task.office()));
        mail.aboutTask(MailKind.TASK_ASSIGNED, subject.number(), task.title(), task.office(), deadline.dueOn());
    }

    /** The task is done or gone; returns whether it was overdue. */
    public boolean done(String taskId) {
        Optional<RunningDeadline> running = deadlines.ofTask(taskId).filter(one -> one.closedAt() == null);
        deadlines.close(taskId);
        return running.filter(one -> one.overdueAt() != null).isPresent();
    }

    /** Reminds the offices whose tasks in this process are at risk; what is overdue already is told as overdue only. */
    public void remind(String processInstanceId) {
        resumeLapsed(processInstanceId);
        for (RunningDeadline one : deadlines.takeAtRisk(processInstanceId)) {
            if (isOverdue(one)) {
                continue;
            }
            String title = titles.of(one.taskName());
            mail.aboutTask(
                    MailKind.TASK_REMINDER,
                    one.subject().number(),
                    title,
                    one.office(),
                    one.deadline().dueOn());
            note(
                    one.subject(),
                    FactKind.REMINDED,
                    today(),
                    "%s：「%s」应于 %s 办结"
                            .formatted(
                                    departments.nameOf(one.office(), today()),
                                    title,
                                    DateText.of(one.deadline().dueOn())));
        }
    }

    /** Marks the overdue tasks of this process, tells their offices and the leading office, and returns them. */
    public List<RunningDeadline> markOverdue(String processInstanceId) {
        resumeLapsed(processInstanceId);
        List<RunningDeadline> overdue = deadlines.takeOverdue(processInstanceId);
        for (RunningDeadline one : overdue) {
            String title = titles.of(one.taskName());
            LocalDate dueOn = one.deadline().dueOn();
            String number = one.subject().number();
            Office leading = new Office(DepartmentCode.LEADGRP, one.subject().region());
            mail.aboutTask(MailKind.TASK_OVERDUE, number, title, one.office(), dueOn);
            if (!leading.equals(one.office())) {
                mail.aboutTask(MailKind.TASK_OVERDUE, number, title, leading, dueOn);
            }
            note(
                    one.subject(),
                    FactKind.OVERDUE,
                    dueOn,
                    "%s：「%s」未在 %s 前办结".formatted(departments.nameOf(one.office(), today()), title, DateText.of(dueOn)));
        }
        return overdue;
    }

    /** What stands above the form of a task. */
    @Transactional(readOnly = true)
    public String brief(String taskId) {
        return caseBrief.of(deadlines.ofTask(taskId).orElseThrow());
    }

    /** A suspension that has used up its cap ends by itself on the last day it may last. */
    private void resumeLapsed(String processInstanceId) {
        for (RunningDeadline one : deadlines.suspendedIn(processInstanceId)) {
            LocalDate from = Optional.ofNullable(one.suspendedOn()).orElseThrow();
            LocalDate latest = limits.latestResumption(one.deadline(), from, one.suspendedDays());
            if (!latest.isAfter(today())) {
                int days = limits.suspendedWorkingDays(one.deadline(), from, latest);
                deadlines.move(
                        one.id(),
                        limits.resume(one.deadline(), from, latest, one.suspendedDays()),
                        one.suspendedDays() + days);
                note(one.subject(), FactKind.DEADLINE_CHANGED, latest, "中止已满上限，自动恢复计时");
            }
        }
    }

    private void note(Subject subject, FactKind kind, LocalDate day, String summary) {
        if (subject.matterId() == null) {
            subject.ofCase().ifPresent(id -> timeline.add(id, kind, day, summary));
        } else {
            matters.note(subject.matterId(), day, kind.label() + "：" + summary, null);
        }
    }

    private boolean isOverdue(RunningDeadline one) {
        return one.overdueAt() != null || today().isAfter(one.deadline().dueOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
