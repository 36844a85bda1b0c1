package org.zhiqian.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Low-income rural workers are looked after until they are paid, so that nobody falls back into poverty (防“欠薪返贫”). */
@Service
@Transactional
public class RelapseWatches {
    private final CaseFiles caseFiles;
    private final Matters matters;
    private final Verifications verifications;
    private final Payments payments;
    private final WorkingCalendar calendar;
    private final LowIncomeSettings settings;
    private final Clock clock;

    RelapseWatches(
            CaseFiles caseFiles,
            Matters matters,
            Verifications verifications,
            Payments payments,
            WorkingCalendar calendar,
            LowIncomeSettings settings,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.matters = matters;
        this.verifications = verifications;
        this.payments = payments;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The watch that begins now, if the case needs one and has none. */
    public Optional<Matter> open(CaseId id) {
        CaseState state = caseFiles.get(id);
        if (!state.lowIncome() || end(state).isPresent() || running(id).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(matters.open(
                new Matters.NewMatter(
                        MatterKind.RELAPSE_WATCH,
                        state.region(),
                        new Office(DepartmentCode.LSI, state.region()),
                        null,
                        nextReview(state.region()),
                        List.of(id)),
                "涉及低收入农村劳动力 %d 人，付清以前定期复查".formatted(state.lowIncomePeople()),
                null));
    }

    /** The watch that ends now, because all is paid or nothing was owed. */
    public Optional<Matter> end(CaseId id) {
        Optional<Matter> running = running(id);
        Optional<String> why = running.isEmpty() ? Optional.empty() : end(caseFiles.get(id));
        why.ifPresent(outcome -> matters.close(running.orElseThrow().id(), outcome, null));
        return why.flatMap(outcome -> running);
    }

    public void review(UUID matter, ReviewLivelihood command) {
        Matter watch = matters.lock(matter);
        LocalDate today = LocalDate.now(clock);
        if (command.reviewedOn().isAfter(today) || command.reviewedOn().isBefore(watch.openedOn())) {
            throw new Refusal("复查日期应在 %s 至今天 %s 之间，请改正。".formatted(watch.openedOn(), today));
        }
        if (command.livelihood() == Livelihood.DIFFICULT && command.help() == null) {
            throw new Refusal("生活困难的，请填写「帮扶措施」：申请基本生活费、临时救助或者垫付等，并写明由谁落实。");
        }
        PlainText.of("progress", "清欠进展", command.progress());
        matters.note(
                matter,
                command.reviewedOn(),
                "复查：" + command.livelihood().label(),
                command.progress() + (command.help() == null ? "" : "；帮扶措施：" + command.help()));
        matters.dueOn(matter, nextReview(watch.region()));
    }

    private Optional<Matter> running(CaseId id) {
        return matters.openOf(id).stream()
                .filter(one -> one.kind() == MatterKind.RELAPSE_WATCH)
                .findFirst();
    }

    private Optional<String> end(CaseState state) {
        if (state.status() == CaseStatus.MERGED) {
            return Optional.of("已并案，在主案中监测");
        }
        if (state.status() == CaseStatus.STRUCK_OFF || state.status() == CaseStatus.CLOSED) {
            return Optional.of("案件已结案");
        }
        Balance balance = payments.balance(state.id());
        boolean settled = verifications.latest(state.id()).isPresent() && balance.isSettled();
        return settled ? Optional.of(balance.verifiedPeople() > 0 ? "工资已全部付清" : "核实不属于欠薪") : Optional.empty();
    }

    private LocalDate nextReview(RegionCode region) {
        return calendar.in(region).plusWorkingDays(LocalDate.now(clock), settings.reviewWorkdays());
    }
}
