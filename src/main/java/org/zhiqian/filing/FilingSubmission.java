package org.zhiqian.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.filing.model.ReceiveDecision;
import org.zhiqian.filing.store.FilingDraft;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.filing.store.FilingVouchers;
import org.zhiqian.filing.store.Snapshot;
import org.zhiqian.filing.store.SnapshotContent;
import org.zhiqian.filing.store.Snapshots;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.notification.MailKind;
import org.zhiqian.organisation.CurrentOfficer;

/** A signed report is frozen and handed in; the level above accepts or returns it. */
@Service
@Transactional
public class FilingSubmission {
    private final FilingRegister register;
    private final FilingWork work;
    private final FilingFigures figures;
    private final FilingVouchers vouchers;
    private final Snapshots snapshots;
    private final FilingTitles titles;
    private final FilingMail mail;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    FilingSubmission(
            FilingRegister register,
            FilingWork work,
            FilingFigures figures,
            FilingVouchers vouchers,
            Snapshots snapshots,
            FilingTitles titles,
            FilingMail mail,
            CurrentOfficer currentOfficer,
            Clock clock) {
        this.register = register;
        this.work = work;
        this.figures = figures;
        this.vouchers = vouchers;
        this.snapshots = snapshots;
        this.titles = titles;
        this.mail = mail;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    public void submit(UUID id, SubmitReport command) {
        Filing filing = register.get(id);
        Snapshot snapshot = freeze(filing, command.note());
        register.handedIn(id, FilingState.SUBMITTED);
        register.record(id, FilingEvent.Kind.SUBMITTED, "第 %d 版".formatted(snapshot.version()));
        mail.toReceiver(MailKind.REPORT_SUBMITTED, filing);
    }

    /** Sent on paper to an office outside the province. */
    public void dispatch(UUID id, RegisterDispatch command) {
        LocalDate today = LocalDate.now(clock);
        if (command.sentOn().isAfter(today)) {
            throw new Refusal("报送日期不能晚于今天 " + DateText.of(today) + "，请改正。");
        }
        Filing filing = register.get(id);
        freeze(filing, command.documentNumber());
        register.handedIn(id, FilingState.DISPATCHED);
        register.record(
                id,
                FilingEvent.Kind.DISPATCHED,
                "%s 报送%s，文号 %s".formatted(command.sentOn(), titles.receiverOf(filing), command.documentNumber()));
    }

    /** Returns whether the report was accepted; otherwise it begins anew and what was handed in is kept. */
    public boolean receive(UUID id, ReceiveReport command) {
        if (command.decision() == ReceiveDecision.ACCEPT) {
            register.move(id, FilingState.ACCEPTED);
            register.record(id, FilingEvent.Kind.ACCEPTED, command.reason());
            return true;
        }
        if (command.reason() == null) {
            throw new Refusal("退回报表的，请写明退回原因。");
        }
        register.beginAnew(id, FilingState.RETURNED);
        register.record(id, FilingEvent.Kind.RETURNED, command.reason());
        mail.toReporter(MailKind.REPORT_RETURNED, register.get(id));
        return false;
    }

    private Snapshot freeze(Filing filing, @Nullable String note) {
        FilingDraft draft = work.requireDraft(filing.id());
        Optional<Snapshot> earlier = snapshots.lastOf(filing.id());
        List<String> solved = figures.solvedCases(filing);
        return snapshots.add(
                filing.id(),
                new SnapshotContent(
                        filing.campaign(),
                        filing.report(),
                        titles.of(filing),
                        filing.table().orElse(null),
                        filing.office().toString(),
                        titles.officeOf(filing),
                        titles.receiverOf(filing),
                        filing.dueOn(),
                        filing.from(),
                        filing.asOf(),
                        earlier.map(Snapshot::version).orElse(0) + 1,
                        draft.compiledAt(),
                        draft.figures(),
                        draft.remark(),
                        draft.explanation(),
                        draft.correction(),
                        draft.narrative(),
                        snapshots.signatures(filing),
                        vouchers.required(filing, solved),
                        solved,
                        note,
                        clock.instant(),
                        currentOfficer.get().login(),
                        earlier.map(Snapshot::sha256).orElse(null)));
    }
}
