package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.engine.Processes;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.kernel.Shortcoming;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;
import org.zhiqian.supervision.store.AccountFile;

/** Begins the calling to account: by hand after an inspection, or by itself once rules have found enough. */
@Service
@Transactional
public class CallingToAccount {
    private static final String PROCESS = "accountability";
    private static final int REGION_DIGITS = 6;

    private final CaseAccess access;
    private final Matters matters;
    private final AccountFile file;
    private final LetterRules rules;
    private final Regions regions;
    private final Departments departments;
    private final SupervisionSettings settings;
    private final Processes processes;
    private final Clock clock;

    CallingToAccount(
            CaseAccess access,
            Matters matters,
            AccountFile file,
            LetterRules rules,
            Regions regions,
            Departments departments,
            SupervisionSettings settings,
            Processes processes,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.file = file;
        this.rules = rules;
        this.regions = regions;
        this.departments = departments;
        this.settings = settings;
        this.processes = processes;
        this.clock = clock;
    }

    /** What has begun, and the case it is about, if it is about one. */
    public record Called(Matter matter, Optional<CaseState> about) {}

    public Called byHand(CallToAccount command) {
        Office leading = rules.sender(Duty.SUPERVISE, command.region(), "通报");
        Office unit = new Office(command.department(), command.region());
        Optional<CaseState> about = about(command.caseNumber());
        rules.requireAddressee(leading, unit, about);
        String finding = PlainText.of("finding", "发现的问题", command.finding());
        rules.requireSaid("发现的问题", finding);
        if (file.isOpen(command.cause(), unit)) {
            throw new Refusal("%s因%s的通报还没有了结，不能重复提出。请在原事项中继续办理。"
                    .formatted(nameOf(unit), command.cause().label()));
        }
        Matter matter = open(
                leading,
                unit,
                command.cause(),
                about.map(CaseState::id).stream().toList(),
                "%s发现%s：%s"
                        .formatted(
                                command.basis().label(),
                                nameOf(unit),
                                command.cause().label()),
                finding);
        return new Called(matter, about);
    }

    private Optional<CaseState> about(@Nullable CaseNumber number) {
        return Optional.ofNullable(number)
                .map(one -> access.accepted(one, new RegionCode(one.value().substring(0, REGION_DIGITS))));
    }

    /** Counts what a rule has found; enough of it begins the calling to account, unless it is under way. */
    @EventListener
    public void byRule(Shortcoming found) {
        file.add(found, today());
        AccountabilityCause cause = causeOf(found.kind());
        int count = file.count(found.kind(), found.office(), today().minusMonths(settings.countedMonths()));
        if (count < settings.noticeFrom(found.kind()) || file.isOpen(cause, found.office())) {
            return;
        }
        leadingOver(found.office()).ifPresent(leading -> {
            Matter matter = open(
                    leading,
                    found.office(),
                    cause,
                    List.of(),
                    "%s：%s，%d 个月内第 %d 次"
                            .formatted(nameOf(found.office()), cause.label(), settings.countedMonths(), count),
                    found.about());
            processes.startMatter(
                    PROCESS, matter.number(), matter.id(), matter.region(), Optional.empty(), Optional.empty());
        });
    }

    static AccountabilityCause causeOf(Shortcoming.Kind kind) {
        return switch (kind) {
            case LATE_REPORT -> AccountabilityCause.LATE_REPORT;
            case NEGLECTED_TASK -> AccountabilityCause.SLOW_CASES;
            case LOW_FUND -> AccountabilityCause.LOW_FUND;
        };
    }

    /** The leading office of the region; over a leading office the one above, over that of the province nobody. */
    private Optional<Office> leadingOver(Office unit) {
        Office own = new Office(DepartmentCode.LEADGRP, unit.region());
        return unit.equals(own)
                ? regions.parent(unit.region()).map(upper -> new Office(DepartmentCode.LEADGRP, upper))
                : Optional.of(own);
    }

    private Matter open(
            Office leading, Office unit, AccountabilityCause cause, List<CaseId> cases, String summary, String note) {
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.NOTICE, unit.region(), leading, unit, null, cases), summary, note);
        file.open(matter.id(), cause);
        return matter;
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
