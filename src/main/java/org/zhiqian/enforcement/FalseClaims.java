package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Matters.NewMatter;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.cases.model.NotArrearsReason;
import org.zhiqian.cases.model.VerificationOutcome;
import org.zhiqian.enforcement.model.FalseClaimFinding;
import org.zhiqian.enforcement.model.FalseClaimKind;
import org.zhiqian.enforcement.model.Verdict;
import org.zhiqian.enforcement.store.ClaimChecks;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;

/** Claims that are made up or hide a payment for works (虚假讨薪, 保障农民工工资支付条例 §52): checked, approved, referred. */
@Service
@Transactional
public class FalseClaims {
    private static final Set<NotArrearsReason> PROJECT_PRICE =
            Set.of(NotArrearsReason.ENGINEERING_PAYMENT, NotArrearsReason.MATERIAL_OR_MACHINE);

    private final Enforcers enforcers;
    private final CaseAccess access;
    private final Verifications verifications;
    private final Matters matters;
    private final ClaimChecks checks;
    private final Departments departments;
    private final Clock clock;

    FalseClaims(
            Enforcers enforcers,
            CaseAccess access,
            Verifications verifications,
            Matters matters,
            ClaimChecks checks,
            Departments departments,
            Clock clock) {
        this.enforcers = enforcers;
        this.access = access;
        this.verifications = verifications;
        this.matters = matters;
        this.checks = checks;
        this.departments = departments;
        this.clock = clock;
    }

    public OpenedMatter suspect(SuspectClaim command, RegionCode region) {
        RegionCode acting = enforcers.requireFor(command.caseNumber(), region, "虚假讨薪核查");
        CaseState state = access.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.FALSE_CLAIM);
        String grounds = PlainText.of("grounds", "可疑之处", command.grounds());
        Matter matter = matters.open(
                new NewMatter(
                        MatterKind.FALSE_CLAIM, region, Enforcers.authorityOf(acting), null, null, List.of(state.id())),
                command.kind().label(),
                grounds);
        checks.add(matter.id(), command.kind());
        return new OpenedMatter(state, matter);
    }

    /** Returns whether the claim is false; then the case must have been found to be no arrears, and counts as none. */
    public boolean check(UUID matter, CheckClaim command) {
        Matter held = matters.get(matter);
        Checks.between("核查日期", command.checkedOn(), held.openedOn(), LocalDate.now(clock));
        String evidence = PlainText.of("evidence", "证据", command.evidence());
        FalseClaimKind kind = checks.kindOf(matter);
        String finding = kind.label() + "，" + command.finding().label();
        if (command.finding() == FalseClaimFinding.NOT_CONFIRMED) {
            matters.close(matter, finding, evidence);
            return false;
        }
        requireVerified(matters.casesOf(matter).get(0), kind);
        DepartmentCode department =
                Checks.required(command.referTo(), "移送单位", command.finding().label());
        Office receiver = new Office(department, held.office().region());
        if (!departments.exists(receiver)) {
            throw new Refusal("本地区没有%s，请选择其他移送单位。".formatted(departments.nameOf(department)));
        }
        matters.addressTo(matter, receiver);
        matters.note(
                matter, command.checkedOn(), "%s，拟移送%s".formatted(finding, departments.nameOf(department)), evidence);
        return true;
    }

    /** Returns whether the finding is referred; with that our part is done, whatever the other body answers. */
    public boolean approve(UUID matter, ApproveReferral command) {
        String opinion = PlainText.ofNullable("opinion", "意见", command.opinion());
        boolean agreed = command.decision() == Verdict.AGREE;
        if (agreed) {
            Office receiver = Checks.required(matters.get(matter).receiver(), "移送单位", "移送");
            matters.close(
                    matter,
                    "%s，查证属实，已移送%s".formatted(checks.kindOf(matter).label(), departments.nameOf(receiver.department())),
                    opinion);
        } else {
            Checks.required(opinion, "意见", "不同意");
            matters.note(matter, LocalDate.now(clock), "不同意移送，继续核查", opinion);
        }
        return agreed;
    }

    public void reply(UUID matter, ReplyReferral command) {
        Checks.between("日期", command.repliedOn(), matters.get(matter).openedOn(), LocalDate.now(clock));
        matters.note(
                matter,
                command.repliedOn(),
                "处理结果：" + command.reply().label(),
                PlainText.of("note", "处理情况", command.note()));
    }

    /** Unlawful means do not make a debt untrue; the other two are never counted as arrears. */
    private void requireVerified(CaseId id, FalseClaimKind kind) {
        boolean verified =
                verifications.latest(id).filter(found -> fits(kind, found)).isPresent();
        if (kind != FalseClaimKind.UNLAWFUL_MEANS && !verified) {
            throw new Refusal("认定「%s」的，案件应先在「核实情况」中认定不属于欠薪，并选择相应的原因。请先办理核实情况，再提交核查结论。".formatted(kind.label()));
        }
    }

    private static boolean fits(FalseClaimKind kind, Verification found) {
        boolean partly = found.outcome() == VerificationOutcome.PARTLY_ARREARS;
        return switch (kind) {
            case FABRICATED -> partly || found.reason() == NotArrearsReason.FABRICATED;
            case PROJECT_PRICE -> partly || found.reason() != null && PROJECT_PRICE.contains(found.reason());
            case UNLAWFUL_MEANS -> false;
        };
    }
}
