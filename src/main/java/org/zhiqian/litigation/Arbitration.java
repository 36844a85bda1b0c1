package org.zhiqian.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;

/** Major disputes and thin evidence are guided into arbitration: accepted, mediated and decided fast (《劳动争议调解仲裁法》). */
@Service
@Transactional
public class Arbitration {
    private static final int SHORTEST_TEXT = 10;

    private final CaseAccess caseAccess;
    private final Matters matters;
    private final FactDates dates;
    private final LegalAid legalAid;
    private final TimeLimits limits;
    private final Duties duties;

    Arbitration(
            CaseAccess caseAccess,
            Matters matters,
            FactDates dates,
            LegalAid legalAid,
            TimeLimits limits,
            Duties duties) {
        this.caseAccess = caseAccess;
        this.matters = matters;
        this.dates = dates;
        this.legalAid = legalAid;
        this.limits = limits;
        this.duties = duties;
    }

    /** The arbitration of a case. */
    public record Guided(Matter matter, CaseState state) {}

    public Guided guide(GuideToArbitration command, RegionCode region) {
        Office office = duties.officeWith(Duty.ARBITRATION, region, "引导仲裁");
        CaseState state = caseAccess.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.ARBITRATION);
        LocalDate appliedOn = dates.pastFrom(command.appliedOn(), "仲裁申请日期", state.receivedOn());
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.ARBITRATION, region, office, null, null, List.of(state.id())),
                "引导进入劳动争议处理程序：%s%s".formatted(command.cause().label(), warning(command, region, appliedOn)),
                Filled.text(command.reason(), "reason", "引导理由", SHORTEST_TEXT));
        matters.factOn(matter.id(), appliedOn);
        if (Boolean.TRUE.equals(command.legalAid())) {
            legalAid.ask(matter, state);
        }
        return new Guided(matter, state);
    }

    /** One year from the end of the employment; whether it has run out is for the arbitration body to say. */
    private String warning(GuideToArbitration command, RegionCode region, LocalDate appliedOn) {
        if (command.employmentEndedOn() == null) {
            return "";
        }
        LocalDate last = limits.compute(limits.limit("ARB-LIMIT"), command.employmentEndedOn(), false, region)
                .dueOn();
        return appliedOn.isAfter(last) ? "（劳动关系终止已满一年，请核对仲裁时效）" : "";
    }

    /** Returns whether the dispute is taken; if not, the workers may sue. */
    public boolean accept(UUID matter, AcceptArbitration command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate decidedOn = dates.pastFrom(command.decidedOn(), "决定日期", applied(matter));
        if (command.outcome() == ArbitrationAcceptance.NOT_ACCEPTED) {
            matters.note(matter, decidedOn, "仲裁未受理", Filled.in(note, "说明"));
            matters.close(matter, "仲裁未受理，已告知可以向人民法院起诉", null);
            return false;
        }
        matters.note(matter, decidedOn, "仲裁受理，" + Filled.text(command.document(), "document", "案号", 2), note);
        matters.factOn(matter, decidedOn);
        return true;
    }

    /** Returns whether there is an agreement. */
    public boolean mediate(UUID matter, MediateDispute command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate mediatedOn = dates.pastFrom(command.mediatedOn(), "调解日期", applied(matter));
        if (command.outcome() == MediationOutcome.FAILED) {
            matters.note(matter, mediatedOn, "调解不成，及时裁决", note);
            return false;
        }
        matters.dueOn(matter, dates.performBy(command.performBy(), mediatedOn));
        matters.note(
                matter,
                mediatedOn,
                "达成调解协议，%s：%d 人 %s 元"
                        .formatted(
                                Filled.text(command.document(), "document", "文号", 2),
                                Filled.in(command.people(), "人数"),
                                positive(command.amount())),
                note);
        return true;
    }

    /** Returns whether there is an award; the days for suing run from the day it was served. */
    public boolean award(UUID matter, IssueAward command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        LocalDate awardedOn = dates.pastFrom(command.awardedOn(), "裁决日期", applied(matter));
        if (command.outcome() == AwardOutcome.WITHDRAWN) {
            matters.note(matter, awardedOn, "申请人撤回仲裁申请", Filled.in(note, "说明"));
            matters.close(matter, "已撤回仲裁申请", null);
            return false;
        }
        LocalDate servedOn = dates.pastFrom(command.servedOn(), "送达日期", awardedOn);
        matters.note(
                matter,
                awardedOn,
                "%s，%s：%d 人 %s 元"
                        .formatted(
                                command.outcome().label(),
                                Filled.text(command.document(), "document", "文号", 2),
                                Filled.in(command.people(), "人数"),
                                positive(command.amount())),
                note);
        matters.factOn(matter, dates.performBy(command.performBy(), servedOn));
        String window = command.outcome() == AwardOutcome.FINAL ? "ARB-SUE-FINAL" : "ARB-SUE";
        matters.dueOn(
                matter,
                limits.compute(
                                limits.limit(window),
                                servedOn,
                                false,
                                matters.get(matter).region())
                        .dueOn()
                        .plusDays(1));
        return true;
    }

    private LocalDate applied(UUID matter) {
        return matters.factOn(matter).orElseThrow();
    }

    private static Money positive(@Nullable Money amount) {
        Money known = Filled.in(amount, "金额");
        if (!known.isPositive()) {
            throw new Refusal("金额应大于 0 元，请按文书填写。");
        }
        return known;
    }
}
