package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Matters.NewMatter;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.model.FilingDecision;
import org.zhiqian.enforcement.model.ReconsiderationResult;
import org.zhiqian.enforcement.model.ReconsiderationStep;
import org.zhiqian.enforcement.model.TransferOutcome;
import org.zhiqian.enforcement.model.Verdict;
import org.zhiqian.enforcement.store.Transfers;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Wages criminally refused go to the police (移送公安, 国务院令第310号 §§5–12). */
@Service
@Transactional
public class PoliceTransfers {
    private static final DepartmentCode POLICE = DepartmentCode.parse("PSB");
    private static final int HOURS_TO_ASK = 24;

    private final Enforcers enforcers;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final CrimeRules rules;
    private final ActRegister register;
    private final Matters matters;
    private final Transfers transfers;
    private final Clock clock;

    PoliceTransfers(
            Enforcers enforcers,
            CaseAccess access,
            CaseFiles caseFiles,
            CrimeRules rules,
            ActRegister register,
            Matters matters,
            Transfers transfers,
            Clock clock) {
        this.enforcers = enforcers;
        this.access = access;
        this.caseFiles = caseFiles;
        this.rules = rules;
        this.register = register;
        this.matters = matters;
        this.transfers = transfers;
        this.clock = clock;
    }

    public OpenedMatter report(ReportCrime command, RegionCode region) {
        RegionCode acting = enforcers.requireFor(command.caseNumber(), region, "移送公安");
        CaseState state = access.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.POLICE_TRANSFER);
        Checks.between("报告日期", command.reportedOn(), state.receivedOn(), today());
        if (command.officerOne().equals(command.officerTwo())) {
            throw new Refusal("移送报告应由两名以上执法人员提出，两名执法人员不能是同一人。");
        }
        PlainText.of("officerOne", "执法人员一", command.officerOne());
        PlainText.of("officerTwo", "执法人员二", command.officerTwo());
        PlainText.of("report", "移送报告", command.report());
        rules.requireExpiredOrder(state.id(), command.reportedOn());
        rules.requireOwing(state.id());
        String applied = rules.requireGrave(state);
        Matter matter = matters.open(
                new NewMatter(
                        MatterKind.POLICE_TRANSFER,
                        region,
                        Enforcers.authorityOf(acting),
                        new Office(POLICE, acting),
                        null,
                        List.of(state.id())),
                "%s；适用标准：%s".formatted(command.conduct().label(), applied),
                "执法人员：%s、%s\n%s".formatted(command.officerOne(), command.officerTwo(), command.report()));
        transfers.add(matter.id());
        return new OpenedMatter(state, matter);
    }

    /** Returns whether the head of the authority agrees. */
    public boolean approve(UUID matter, ApproveTransfer command) {
        PlainText.ofNullable("opinion", "意见", command.opinion());
        boolean agreed = command.decision() == Verdict.AGREE;
        if (agreed) {
            transfers.approvedOn(matter, today());
            matters.note(matter, today(), "批准移送", command.opinion());
        } else {
            matters.close(matter, "不予移送", Checks.required(command.opinion(), "意见", "不同意"));
        }
        return agreed;
    }

    /** Returns whether it was sent. */
    public boolean send(UUID matter, SendTransfer command) {
        String when = command.outcome().label();
        if (command.outcome() == TransferOutcome.WITHDRAWN) {
            String reason = PlainText.of("reason", "撤回的理由", Checks.required(command.reason(), "撤回的理由", when));
            matters.close(matter, when, reason);
            return false;
        }
        CaseState state = caseOf(matter);
        rules.requireOwing(state.id());
        String document = PlainText.of("document", "移送书文号", Checks.required(command.document(), "移送书文号", when));
        String evidence = PlainText.of("evidence", "移送材料清单", Checks.required(command.evidence(), "移送材料清单", when));
        LocalDate sentOn = Checks.between(
                "移送日期", Checks.required(command.sentOn(), "移送日期", when), transfers.approvedOn(matter), today());
        rules.requireExpiredOrder(state.id(), sentOn);
        if (!Boolean.TRUE.equals(command.copied())) {
            throw new Refusal("移送时应当抄送同级人民检察院。抄送后请勾选「已抄送同级人民检察院」。");
        }
        register.enterOnce(
                new RecordAct(state.number(), ActKind.POLICE_TRANSFER, sentOn, document, null, null, null), state);
        transfers.sent(matter, sentOn, clock.instant());
        matters.note(matter, sentOn, "移送公安机关，%s，抄送检察院".formatted(document), evidence);
        return true;
    }

    public FilingDecision decideFiling(UUID matter, DecideFiling command) {
        requireDay(matter, "决定日期", command.decidedOn());
        @Nullable String note = PlainText.ofNullable("note", "理由或者需要补正的材料", command.note());
        String when = command.decision().label();
        switch (command.decision()) {
            case FILED -> file(matter, command.decidedOn());
            case NOT_FILED -> Checks.required(note, "理由或者需要补正的材料", when);
            case INCOMPLETE -> {
                Checks.required(note, "理由或者需要补正的材料", when);
                requireAskedAtOnce(matter);
            }
        }
        matters.note(matter, command.decidedOn(), "公安机关" + when, note);
        return command.decision();
    }

    public void supplement(UUID matter, SupplementTransfer command) {
        requireDay(matter, "补正日期", command.suppliedOn());
        String material = PlainText.of("material", "补正的材料", command.material());
        transfers.sent(matter, transfers.sentOn(matter), clock.instant());
        matters.note(matter, command.suppliedOn(), "补正移送材料", material);
    }

    /** Returns whether the police are asked to look again. */
    public boolean seekReconsideration(UUID matter, SeekReconsideration command) {
        requireDay(matter, "日期", command.soughtOn());
        String reason = PlainText.of("reason", "理由", command.reason());
        if (command.step() == ReconsiderationStep.RECONSIDER) {
            matters.note(matter, command.soughtOn(), command.step().label(), reason);
            return true;
        }
        matters.close(matter, "公安机关不予立案，" + command.step().label(), reason);
        return false;
    }

    /** Returns whether the police file after all. */
    public boolean reconsider(UUID matter, ReconsiderFiling command) {
        requireDay(matter, "决定日期", command.decidedOn());
        @Nullable String note = PlainText.ofNullable("note", "理由", command.note());
        if (command.result() == ReconsiderationResult.FILED) {
            file(matter, command.decidedOn());
            matters.note(
                    matter, command.decidedOn(), "公安机关复议后" + command.result().label(), note);
            return true;
        }
        matters.close(matter, "公安机关复议" + command.result().label(), note);
        return false;
    }

    public void handOver(UUID matter, HandOverMaterial command) {
        requireDay(matter, "移交日期", command.handedOn());
        matters.close(matter, "公安机关已经立案，涉案材料已经移交", PlainText.of("inventory", "移交清单", command.inventory()));
    }

    private void file(UUID matter, LocalDate filedOn) {
        CaseState state = caseOf(matter);
        register.enterOnce(new RecordAct(state.number(), ActKind.POLICE_FILED, filedOn, null, null, null, null), state);
    }

    /** 材料不全的，接受移送的二十四小时内告知 (国务院令第310号 §8). */
    private void requireAskedAtOnce(UUID matter) {
        if (clock.instant().isAfter(transfers.receivedAt(matter).plusSeconds(HOURS_TO_ASK * 3600L))) {
            throw new Refusal("材料不全应当在接受移送的二十四小时内告知，现已超过。请作出立案或者不予立案的决定。");
        }
    }

    private void requireDay(UUID matter, String label, LocalDate day) {
        Checks.between(label, day, transfers.sentOn(matter), today());
    }

    private CaseState caseOf(UUID matter) {
        return caseFiles.lock(matters.casesOf(matter).get(0));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
