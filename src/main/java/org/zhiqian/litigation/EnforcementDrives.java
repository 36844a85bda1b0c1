package org.zhiqian.litigation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.litigation.store.DriveResults;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;

/** Judgments and awards of a region are enforced together: each case with its results, watched over, summed up. */
@Service
@Transactional
public class EnforcementDrives {
    private static final int SHORTEST_TEXT = 10;
    private static final int LONGEST_MONTHS = 12;

    private final CaseAccess caseAccess;
    private final Matters matters;
    private final DriveResults results;
    private final EnforcedPayments payments;
    private final FactDates dates;
    private final Duties duties;

    EnforcementDrives(
            CaseAccess caseAccess,
            Matters matters,
            DriveResults results,
            EnforcedPayments payments,
            FactDates dates,
            Duties duties) {
        this.caseAccess = caseAccess;
        this.matters = matters;
        this.results = results;
        this.payments = payments;
        this.dates = dates;
        this.duties = duties;
    }

    public Matter open(OpenDrive command, RegionCode region) {
        Office office = duties.officeWith(Duty.ENFORCEMENT_DRIVE, region, "发起集中执行");
        LocalDate latest = dates.today().plusMonths(LONGEST_MONTHS);
        if (!command.until().isAfter(dates.today()) || command.until().isAfter(latest)) {
            throw new Refusal("「截止日期」应在今天以后、%s 以前，请改正。".formatted(DateText.of(latest)));
        }
        if (command.cases().isEmpty()) {
            throw new Refusal("请至少填写一起申请执行的案件。");
        }
        List<CaseId> cases =
                command.cases().stream().map(one -> named(one, region).id()).toList();
        requireOnce(cases);
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.ENFORCEMENT_DRIVE, region, office, null, command.until(), cases),
                "%s：%d 起案件，至 %s"
                        .formatted(
                                Filled.text(command.name(), "name", "名称", 2),
                                cases.size(),
                                DateText.of(command.until())),
                Filled.text(command.reason(), "reason", "安排", SHORTEST_TEXT));
        for (int row = 0; row < cases.size(); row++) {
            add(matter.id(), cases.get(row), command.cases().get(row));
        }
        return matter;
    }

    private CaseState named(DriveCase one, RegionCode region) {
        CaseState state = caseAccess.underWay(Filled.in(one.caseNumber(), "案件编号"), region);
        payments.requireArrears(state);
        matters.requireNoneOpen(state.id(), MatterKind.ENFORCEMENT_DRIVE);
        return state;
    }

    private static void requireOnce(List<CaseId> cases) {
        Set<CaseId> once = new HashSet<>(cases);
        if (once.size() < cases.size()) {
            throw new Refusal("同一案件填写了两次，请核对案件编号。");
        }
    }

    private void add(UUID matter, CaseId id, DriveCase one) {
        results.add(
                matter,
                id,
                Filled.in(one.basis(), "执行依据"),
                Filled.text(one.document(), "document", "执行依据文号", 2),
                dates.past(one.appliedOn(), "申请执行日期"));
    }

    /**
     * Returns whether all results are in; money that reached the workers is a payment of their case, and a case paid in
     * full leaves the drive.
     */
    public boolean record(UUID matter, RecordEnforcement command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate opened = matters.lock(matter).openedOn();
        DriveResults.Standing standing = standing(matter, command.caseNumber());
        LocalDate happenedOn = dates.pastFrom(command.happenedOn(), "日期", opened);
        Money amount = Money.ZERO;
        if (command.result() == EnforcementResult.PAID) {
            amount = payments.record(standing.id(), command, happenedOn);
        } else {
            Filled.in(note, "说明");
        }
        results.record(matter, standing.id(), command.result(), happenedOn, amount);
        matters.noteOf(
                matter,
                standing.id(),
                happenedOn,
                "%s：%s%s"
                        .formatted(
                                standing.number(),
                                command.result().label(),
                                amount.isPositive() ? " " + amount + " 元" : ""),
                note);
        if (payments.isSettled(standing.id())) {
            matters.doneFor(matter, standing.id());
        }
        return command.progress() == DriveProgress.FINISHED && finished(matter);
    }

    private DriveResults.Standing standing(UUID matter, CaseNumber number) {
        return results.standings(matter).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("案件 %s 不在本次集中执行以内。请核对案件编号。".formatted(number)));
    }

    private boolean finished(UUID matter) {
        String open = results.standings(matter).stream()
                .filter(one -> one.results() == 0)
                .map(one -> one.number().value())
                .collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw new Refusal("还有案件没有登记执行结果：%s。请逐案登记，或者选择「%s」。".formatted(open, DriveProgress.MORE.label()));
        }
        return true;
    }

    /** Returns whether the procuratorate wants something put right. */
    public boolean supervise(UUID matter, SuperviseDrive command) {
        @Nullable String note = PlainText.ofNullable("note", "意见", command.note());
        boolean objected = command.opinion() == DriveOpinion.OBJECTION;
        if (objected) {
            Filled.in(note, "意见");
        }
        matters.note(matter, dates.today(), "检察监督：" + command.opinion().label(), note);
        return objected;
    }

    public void summarise(UUID matter, SummariseDrive command) {
        List<DriveResults.Standing> all = results.standings(matter);
        Money total = all.stream().map(DriveResults.Standing::amount).reduce(Money.ZERO, Money::plus);
        matters.close(
                matter,
                "集中执行 %d 起案件，到位 %s 元".formatted(all.size(), total),
                Filled.text(command.summary(), "summary", "总结", SHORTEST_TEXT));
    }
}
