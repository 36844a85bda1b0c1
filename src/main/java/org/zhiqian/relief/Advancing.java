package org.zhiqian.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;
import org.zhiqian.relief.store.Advances;

/** An advance is asked for, approved in short and released; paying it out is {@link Payout}. */
@Service
@Transactional
public class Advancing {
    private static final int SHORTEST_TEXT = 10;

    private final CaseAccess caseAccess;
    private final Matters matters;
    private final Advances advances;
    private final AdvanceRules rules;
    private final ReliefSettings settings;
    private final Duties duties;
    private final Regions regions;

    Advancing(
            CaseAccess caseAccess,
            Matters matters,
            Advances advances,
            AdvanceRules rules,
            ReliefSettings settings,
            Duties duties,
            Regions regions) {
        this.caseAccess = caseAccess;
        this.matters = matters;
        this.advances = advances;
        this.rules = rules;
        this.settings = settings;
        this.duties = duties;
        this.regions = regions;
    }

    /** The advance that was asked for, and its case. */
    public record Asked(Matter matter, CaseState state) {}

    public Asked request(RequestAdvance command, RegionCode region) {
        Office office = duties.officeWith(Duty.RELIEF, region, "申请垫付");
        CaseState state = caseAccess.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.REVOLVING_FUND);
        RegionCode fundRegion = fundRegion(command.fund(), region);
        Matter matter = matters.open(
                new Matters.NewMatter(
                        MatterKind.REVOLVING_FUND,
                        region,
                        office,
                        new Office(DepartmentCode.parse(settings.releases()), fundRegion),
                        null,
                        List.of(state.id())),
                "%s，%s垫付%s：%d 人 %s 元"
                        .formatted(
                                command.cause().label(),
                                command.fund().label(),
                                command.purpose().label(),
                                command.people(),
                                command.amount()),
                Filled.text(command.reason(), "reason", "垫付理由", SHORTEST_TEXT));
        Advances.Advance asked = new Advances.Advance(
                matter.id(),
                state.id(),
                command.fund(),
                fundRegion,
                command.cause(),
                command.purpose(),
                command.people(),
                command.amount());
        rules.require(asked);
        advances.add(asked);
        return new Asked(matter, state);
    }

    public void amend(UUID matter, AmendAdvance command) {
        advances.change(matter, command.people(), command.amount());
        rules.require(advances.get(matter));
        matters.note(
                matter,
                rules.today(),
                "补正：%d 人 %s 元".formatted(command.people(), command.amount()),
                PlainText.of("note", "补正说明", command.note()));
    }

    public AdvanceDecision decide(UUID matter, ApproveAdvance command) {
        @Nullable String opinion = PlainText.ofNullable("opinion", "意见", command.opinion());
        if (command.decision() == AdvanceDecision.APPROVE) {
            rules.require(advances.get(matter));
        } else {
            Filled.in(opinion, "意见");
        }
        if (command.decision() == AdvanceDecision.REFUSE) {
            matters.close(matter, "不予垫付", opinion);
        } else {
            matters.note(matter, rules.today(), "审批意见：" + command.decision().label(), opinion);
        }
        return command.decision();
    }

    /** Returns whether the money was released. */
    public boolean release(UUID matter, ReleaseAdvance command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        if (command.outcome() == ReleaseOutcome.NOT_RELEASED) {
            matters.note(matter, rules.today(), "不能拨付，退回审批", Filled.in(note, "说明"));
            return false;
        }
        Advances.Advance advance = advances.get(matter);
        LocalDate releasedOn = rules.since(matter, Filled.in(command.releasedOn(), "拨付日期"), "拨付日期");
        rules.holdFund(advance);
        rules.requireFund(advance, advance.amount());
        advances.released(matter, releasedOn);
        matters.note(
                matter,
                releasedOn,
                "已拨付 %s 元，凭证：%s".formatted(advance.amount(), Filled.text(command.voucher(), "voucher", "拨付凭证", 2)),
                note);
        return true;
    }

    private RegionCode fundRegion(AdvanceFund fund, RegionCode region) {
        return fund == AdvanceFund.UPPER_FUND
                ? regions.parent(region).orElseThrow(() -> new Refusal("本级没有上一级，请选择其他资金来源。"))
                : region;
    }
}
