package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.engine.TaskTimers;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.supervision.store.ChangeRequests;

/** Extending, suspending and resuming a deadline: with a reason, approved by the leading office, within the cap. */
@Service
@Transactional
public class DeadlineChanges {
    private static final int SHORTEST_TEXT = 10;

    private final CaseFiles caseFiles;
    private final Deadlines deadlines;
    private final ChangeRequests requests;
    private final TimeLimits limits;
    private final Timeline timeline;
    private final TaskTitles titles;
    private final TaskTimers timers;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    DeadlineChanges(
            CaseFiles caseFiles,
            Deadlines deadlines,
            ChangeRequests requests,
            TimeLimits limits,
            Timeline timeline,
            TaskTitles titles,
            TaskTimers timers,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.requests = requests;
        this.limits = limits;
        this.timeline = timeline;
        this.titles = titles;
        this.timers = timers;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** A change that waits for approval, and the case it is about. */
    public record Requested(UUID change, CaseState state) {}

    public Requested request(RequestDeadlineChange command, RegionCode region) {
        if (command.reason().length() < SHORTEST_TEXT) {
            throw new Refusal("请写明变更期限的理由，不少于 " + SHORTEST_TEXT + " 个字。");
        }
        CaseState state = stateOf(command.caseNumber(), region);
        RunningDeadline running = runningOf(state, command.task());
        Deadline changed = changed(running, command.kind(), days(command));
        UUID change = requests.add(running.id(), command.kind(), command.days(), command.reason(), requester());
        timeline.add(
                state.id(),
                FactKind.DEADLINE_CHANGE_REQUESTED,
                today(),
                "「%s」%s，%s"
                        .formatted(
                                titles.of(running.taskName()),
                                command.kind().label(),
                                outlook(command.kind(), changed)),
                command.reason());
        return new Requested(change, state);
    }

    /** Returns whether the change is approved. */
    public boolean decide(String change, ApproveDeadlineChange command) {
        ChangeRequests.Request request = requests.get(UUID.fromString(change));
        boolean approved = command.decision() == ChangeDecision.APPROVE;
        if (!approved && (command.opinion() == null || command.opinion().isBlank())) {
            throw new Refusal("不同意的，请写明意见。");
        }
        requests.decide(request.id(), command.decision(), command.opinion(), requester());
        if (!approved) {
            RunningDeadline running = deadlines.find(request.deadlineId()).orElseThrow();
            timeline.add(
                    caseOf(running),
                    FactKind.DEADLINE_CHANGE_REFUSED,
                    today(),
                    "「%s」期限不变".formatted(titles.of(running.taskName())),
                    command.opinion());
        }
        return approved;
    }

    /** Puts an approved change into force: dates and timers move together. */
    public void apply(String change) {
        ChangeRequests.Request request = requests.get(UUID.fromString(change));
        deadlines.find(request.deadlineId()).ifPresent(one -> caseFiles.lock(caseOf(one)));
        RunningDeadline running = deadlines
                .find(request.deadlineId())
                .filter(one -> one.closedAt() == null)
                .orElseThrow(() -> new Refusal("该任务已经办结，期限不必再变更。请选择「不同意」并说明。"));
        Deadline changed = changed(
                running, request.kind(), Optional.ofNullable(request.days()).orElse(0));
        switch (request.kind()) {
            case EXTEND -> deadlines.move(running.id(), changed, running.suspendedDays());
            case SUSPEND -> deadlines.suspend(running.id(), today());
            case RESUME ->
                deadlines.move(
                        running.id(),
                        changed,
                        running.suspendedDays()
                                + limits.suspendedWorkingDays(running.deadline(), suspendedOn(running), today()));
        }
        timers.move(running.taskId(), limits.targetAt(changed), limits.dueAt(changed));
        requests.applied(request.id(), running.deadline().dueOn(), changed.dueOn());
        timeline.add(
                caseOf(running),
                FactKind.DEADLINE_CHANGED,
                today(),
                "「%s」%s，%s"
                        .formatted(
                                titles.of(running.taskName()),
                                request.kind().label(),
                                outlook(request.kind(), changed)));
    }

    /** What the deadline becomes; for a suspension, what it would be if it lasted as long as it may. */
    private Deadline changed(RunningDeadline running, DeadlineChangeKind kind, int days) {
        Deadline deadline = running.deadline();
        return switch (kind) {
            case EXTEND -> {
                requireRunning(running);
                yield limits.extend(deadline, days);
            }
            case SUSPEND -> {
                requireRunning(running);
                yield limits.resume(
                        deadline,
                        today(),
                        limits.latestResumption(deadline, today(), running.suspendedDays()),
                        running.suspendedDays());
            }
            case RESUME -> limits.resume(deadline, suspendedOn(running), today(), running.suspendedDays());
        };
    }

    private static void requireRunning(RunningDeadline running) {
        if (running.isSuspended()) {
            throw new Refusal("该任务正在中止计时，请先申请恢复计时。");
        }
    }

    private static LocalDate suspendedOn(RunningDeadline running) {
        return Optional.ofNullable(running.suspendedOn()).orElseThrow(() -> new Refusal("该任务没有中止计时，不需要恢复。"));
    }

    private static String outlook(DeadlineChangeKind kind, Deadline changed) {
        String due = DateText.of(changed.dueOn());
        return kind == DeadlineChangeKind.SUSPEND ? "最迟中止到上限，届时到期日为 " + due : "到期日为 " + due;
    }

    private static int days(RequestDeadlineChange command) {
        if (command.kind() != DeadlineChangeKind.EXTEND) {
            return 0;
        }
        return Optional.ofNullable(command.days()).orElseThrow(() -> new Refusal("延长期限的，请填写延长天数。"));
    }

    private CaseState stateOf(CaseNumber number, RegionCode region) {
        return caseFiles
                .find(number)
                .filter(state -> state.region().equals(region))
                .orElseThrow(() -> new Refusal("本地区没有编号为 " + number + " 的案件，请核对案件编号。"));
    }

    private RunningDeadline runningOf(CaseState state, String task) {
        Reader reader = currentOfficer.get();
        return deadlines.of(state.id()).stream()
                .filter(one -> one.closedAt() == null && one.taskName().equals(task) && reader.worksIn(one.office()))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("案件 %s 没有由本单位承办、正在办理的「%s」任务，请核对任务。".formatted(state.number(), titles.of(task))));
    }

    /** Changes are asked for by the number of a case. */
    private static CaseId caseOf(RunningDeadline running) {
        return running.subject().ofCase().orElseThrow();
    }

    private String requester() {
        return currentOfficer.get().login();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
