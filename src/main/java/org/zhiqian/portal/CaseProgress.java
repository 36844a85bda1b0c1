package org.zhiqian.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.QueryCodes;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Departments;

/** Says where a case stands in words for those concerned, without a name or a sum (条例 §10 告知处理结果). */
@Component
@Transactional(readOnly = true)
class CaseProgress {
    private final QueryCodes codes;
    private final Deadlines deadlines;
    private final Departments departments;
    private final TaskTitles titles;
    private final PortalSettings settings;
    private final Clock clock;

    CaseProgress(
            QueryCodes codes,
            Deadlines deadlines,
            Departments departments,
            TaskTitles titles,
            PortalSettings settings,
            Clock clock) {
        this.codes = codes;
        this.deadlines = deadlines;
        this.departments = departments;
        this.titles = titles;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param unit who has the case in hand
     * @param next what comes next and by when
     */
    record Answer(
            String number,
            String receivedOn,
            String stage,
            String words,
            Optional<String> unit,
            Optional<String> next) {}

    Optional<Answer> find(String queryCode, String phoneLastFour) {
        return codes.find(queryCode, phoneLastFour).map(this::answer);
    }

    private Answer answer(CaseState state) {
        List<RunningDeadline> all = deadlines.of(state.id()).stream()
                .filter(one -> one.subject().matterId() == null)
                .toList();
        Optional<RunningDeadline> next = all.stream()
                .filter(one -> one.closedAt() == null)
                .min(Comparator.comparing(one -> one.deadline().dueOn()));
        Optional<Office> office = next.map(RunningDeadline::office).or(() -> all.stream()
                .max(Comparator.comparing(RunningDeadline::openedAt))
                .map(RunningDeadline::office));
        PortalSettings.Stage stage = settings.stage(state.status());
        return new Answer(
                state.number().value(),
                DateText.of(state.receivedOn()),
                stage.name(),
                stage.words(),
                office.map(one -> departments.nameOf(one, LocalDate.now(clock))),
                next.map(this::sentence));
    }

    private String sentence(RunningDeadline next) {
        LocalDate dueOn = next.deadline().dueOn();
        long late = ChronoUnit.DAYS.between(dueOn, LocalDate.now(clock));
        if (next.isSuspended()) {
            return "「%s」的期限暂停计算，恢复后会继续办理。".formatted(titles.of(next.taskName()));
        }
        return late > 0
                ? "应于 %s前完成「%s」，已超过 %d 天。您可以来电催问。".formatted(DateText.of(dueOn), titles.of(next.taskName()), late)
                : "%s前完成「%s」。".formatted(DateText.of(dueOn), titles.of(next.taskName()));
    }
}
