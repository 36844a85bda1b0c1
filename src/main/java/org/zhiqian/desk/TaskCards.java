package org.zhiqian.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;

/** Writes the cards of tasks from the case file as it stands now. */
@Component
@Transactional(readOnly = true)
class TaskCards {
    private static final List<String> BRIEFS = List.of("sessionBrief", "filingBrief");
    private static final Pattern SIGN = Pattern.compile("【([^】]*)】");

    private final TaskService tasks;
    private final Deadlines deadlines;
    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Payments payments;
    private final Regions regions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskCards(
            TaskService tasks,
            Deadlines deadlines,
            CaseFiles caseFiles,
            Verifications verifications,
            Payments payments,
            Regions regions,
            WorkingCalendar calendar,
            Clock clock) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.payments = payments;
        this.regions = regions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of those of the tasks that the caller can see. */
    List<TaskCard> of(List<String> ids) {
        List<Task> visible =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).listPage(0, ids.size());
        Map<String, RunningDeadline> running = deadlines
                .ofTasks(visible.stream().map(Task::getId).toList())
                .stream()
                .collect(Collectors.toMap(RunningDeadline::taskId, Function.identity()));
        return visible.stream()
                .map(task -> Optional.ofNullable(running.get(task.getId()))
                        .map(deadline -> card(task, deadline))
                        .orElseGet(() -> withoutLimit(task)))
                .toList();
    }

    private TaskCard card(Task task, RunningDeadline running) {
        Optional<CaseState> state = running.subject().ofCase().map(caseFiles::get);
        Optional<Balance> owed = running.subject()
                .ofCase()
                .filter(id -> verifications.latest(id).isPresent())
                .map(payments::balance);
        return new TaskCard(
                task.getId(),
                running.subject().number(),
                regions.nameOf(running.subject().region(), today()),
                owed.map(Balance::remainingPeople)
                        .or(() -> state.map(CaseState::people))
                        .orElse(null),
                owed.map(Balance::remainingAmount)
                        .or(() -> state.map(CaseState::claimedAmount))
                        .map(money -> money.yuan())
                        .orElse(null),
                owed.isPresent(),
                signs(task, state),
                light(running));
    }

    private static List<String> signs(Task task, Optional<CaseState> state) {
        List<String> signs = new ArrayList<>();
        state.map(CaseState::priority)
                .filter(priority -> priority != Priority.NORMAL)
                .ifPresent(priority -> signs.add(priority.label()));
        SIGN.matcher(Objects.requireNonNullElse(task.getDescription(), ""))
                .results()
                .forEach(sign -> signs.add(sign.group(1)));
        return signs;
    }

    private TaskCard.Light light(RunningDeadline running) {
        LocalDate dueOn = running.deadline().dueOn();
        if (running.isSuspended()) {
            return new TaskCard.Light(TaskCard.Colour.PAUSED, "中止计时", dueOn);
        }
        return new TaskCard.Light(
                running.overdueAt() != null
                        ? TaskCard.Colour.OVER
                        : colour(dueOn, running.deadline().targetOn()),
                calendar.in(running.deadline().region()).timeLeft(today(), dueOn),
                dueOn);
    }

    /** The session or the report, as the first line above the form of the task names it, and the dates of the task. */
    private TaskCard withoutLimit(Task task) {
        String about = tasks.getVariablesLocal(task.getId(), BRIEFS).values().stream()
                .map(String::valueOf)
                .flatMap(String::lines)
                .findFirst()
                .orElse("")
                .replace("*", "");
        Optional<RegionCode> region = Optional.ofNullable(task.getTenantId()).map(RegionCode::new);
        return new TaskCard(
                task.getId(),
                about,
                region.map(one -> regions.nameOf(one, today())).orElse(null),
                null,
                null,
                false,
                signs(task, Optional.empty()),
                region.flatMap(one -> dayOf(task.getDueDate()).map(dueOn -> light(task, dueOn, one)))
                        .orElse(null));
    }

    private TaskCard.Light light(Task task, LocalDate dueOn, RegionCode region) {
        LocalDate targetOn = dayOf(task.getFollowUpDate()).orElse(dueOn);
        return new TaskCard.Light(colour(dueOn, targetOn), calendar.in(region).timeLeft(today(), dueOn), dueOn);
    }

    private Optional<LocalDate> dayOf(@Nullable Date moment) {
        return Optional.ofNullable(moment).map(one -> LocalDate.ofInstant(one.toInstant(), clock.getZone()));
    }

    private TaskCard.Colour colour(LocalDate dueOn, LocalDate targetOn) {
        if (today().isAfter(dueOn)) {
            return TaskCard.Colour.OVER;
        }
        return today().isBefore(targetOn) ? TaskCard.Colour.WITHIN : TaskCard.Colour.RISK;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
