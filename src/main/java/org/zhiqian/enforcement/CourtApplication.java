package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.enforcement.model.ApplicationOutcome;
import org.zhiqian.enforcement.model.PerformanceOutcome;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.enforcement.store.OrderFiles.OrderFile;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** Whether a decision is followed, and if not, the way to the court (行政强制法 §§53–54). */
@Service
@Transactional
public class CourtApplication {
    private static final DepartmentCode COURT = DepartmentCode.parse("COURT");

    private final OrderFiles files;
    private final OrderRules rules;
    private final Matters matters;
    private final CaseRegister caseRegister;
    private final TimeLimits limits;
    private final Clock clock;

    CourtApplication(
            OrderFiles files,
            OrderRules rules,
            Matters matters,
            CaseRegister caseRegister,
            TimeLimits limits,
            Clock clock) {
        this.files = files;
        this.rules = rules;
        this.matters = matters;
        this.caseRegister = caseRegister;
        this.limits = limits;
        this.clock = clock;
    }

    /** Sets when to look next: after the appeal that is under way, or when no appeal is possible any more. */
    public PerformanceOutcome check(UUID matter, CheckPerformance command) {
        OrderFile file = files.get(matter);
        Checks.between("核查日期", command.checkedOn(), served(file), today());
        PlainText.of("record", "核查情况", command.record());
        switch (command.outcome()) {
            case PERFORMED -> {
                rules.requirePaid(file);
                matters.close(matter, "决定已经履行", command.record());
                return command.outcome();
            }
            case APPEALED -> {
                LocalDate waitUntil = Checks.required(
                        command.waitUntil(), "下次核查日期", command.outcome().label());
                matters.dueOn(matter, Checks.lastDay("下次核查日期", waitUntil, today().plusDays(1)));
            }
            case NOT_PERFORMED -> matters.dueOn(matter, lastDayToSue(file).plusDays(1));
        }
        matters.note(
                matter,
                command.checkedOn(),
                "%s，下次核查 %s"
                        .formatted(
                                command.outcome().label(),
                                Optional.ofNullable(matters.get(matter).dueOn())
                                        .map(DateText::of)
                                        .orElse("")),
                command.record());
        return command.outcome();
    }

    public void urge(UUID matter, UrgePerformance command) {
        OrderFile file = files.get(matter);
        PlainText.of("document", "催告书文号", command.document());
        Checks.between("送达日期", command.servedOn(), served(file), today());
        files.urged(matter, command.servedOn());
        matters.dueOn(matter, lastDayToApply(file));
        matters.note(
                matter,
                command.servedOn(),
                "催告履行 %s；%s 后可以申请强制执行，最迟 %s"
                        .formatted(
                                command.document(),
                                DateText.of(endOfUrging(matter, command.servedOn())),
                                DateText.of(lastDayToApply(file))),
                null);
    }

    public void apply(UUID matter, ApplyEnforcement command) {
        OrderFile file = files.get(matter);
        LocalDate urgedOn = Optional.ofNullable(file.urgedOn()).orElseThrow();
        Checks.between("日期", command.appliedOn(), urgedOn, today());
        PlainText.ofNullable("note", "说明", command.note());
        if (command.outcome() == ApplicationOutcome.PERFORMED) {
            rules.requirePaid(file);
            matters.close(matter, command.outcome().label(), command.note());
            return;
        }
        LocalDate end = endOfUrging(matter, urgedOn);
        if (!command.appliedOn().isAfter(end)) {
            throw new Refusal("催告书送达满十日（%s）仍不履行的，才可以申请强制执行（行政强制法第五十四条）。".formatted(DateText.of(end)));
        }
        String document = PlainText.of(
                "document",
                "申请书文号",
                Checks.required(command.document(), "申请书文号", command.outcome().label()));
        caseRegister.involve(
                file.caseId(), new Office(COURT, matters.get(matter).region()));
        matters.close(matter, command.outcome().label() + "：" + document, command.note());
    }

    private LocalDate lastDayToSue(OrderFile file) {
        return after("ADM-LITIG", served(file), file);
    }

    private LocalDate lastDayToApply(OrderFile file) {
        return after("ADM-ENF-APPLY", lastDayToSue(file), file);
    }

    private LocalDate endOfUrging(UUID matter, LocalDate urgedOn) {
        return after("ADM-ENF-URGE", urgedOn, files.get(matter));
    }

    private LocalDate after(String limit, LocalDate day, OrderFile file) {
        Matter matter = matters.get(file.matter());
        return limits.compute(limits.limit(limit), day, false, matter.region()).dueOn();
    }

    private static LocalDate served(OrderFile file) {
        return Optional.ofNullable(file.servedOn()).orElse(file.complyBy());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
