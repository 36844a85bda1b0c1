package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.notification.MailKind;
import org.zhiqian.notification.OfficeMail;
import org.zhiqian.organisation.Departments;

/** The leading office urges the unit whose task is late (催办). */
@Service
@Transactional
public class Urging {
    private final Deadlines deadlines;
    private final Matters matters;
    private final Timeline timeline;
    private final TaskTitles titles;
    private final OfficeMail mail;
    private final Departments departments;
    private final Clock clock;

    Urging(
            Deadlines deadlines,
            Matters matters,
            Timeline timeline,
            TaskTitles titles,
            OfficeMail mail,
            Departments departments,
            Clock clock) {
        this.deadlines = deadlines;
        this.matters = matters;
        this.timeline = timeline;
        this.titles = titles;
        this.mail = mail;
        this.departments = departments;
        this.clock = clock;
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
        mail.aboutTask(
                MailKind.TASK_OVERDUE,
                late.subject().number(),
                title,
                late.office(),
                late.deadline().dueOn());
    }
}
