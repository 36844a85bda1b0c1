package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Matters.NewMatter;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.model.AssetKind;
import org.zhiqian.enforcement.model.ComplianceOutcome;
import org.zhiqian.enforcement.model.Verdict;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.enforcement.store.OrderFiles.OrderFile;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Orders to pay or to rectify (责令改正): given, served, checked when their time is over (劳动保障监察条例 §§18, 26). */
@Service
@Transactional
public class CorrectionOrders {
    private final Enforcers enforcers;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final OrderRules rules;
    private final OrderFiles files;
    private final ActRegister register;
    private final Matters matters;
    private final Clock clock;

    CorrectionOrders(
            Enforcers enforcers,
            CaseAccess access,
            CaseFiles caseFiles,
            OrderRules rules,
            OrderFiles files,
            ActRegister register,
            Matters matters,
            Clock clock) {
        this.enforcers = enforcers;
        this.access = access;
        this.caseFiles = caseFiles;
        this.rules = rules;
        this.files = files;
        this.register = register;
        this.matters = matters;
        this.clock = clock;
    }

    public OpenedMatter issue(IssueOrder command, RegionCode region) {
        RegionCode acting = enforcers.requireFor(command.caseNumber(), region, "责令改正");
        CaseState state = access.underWay(command.caseNumber(), region);
        String document = PlainText.of("document", "文号", command.document());
        PlainText.of("facts", "违法事实", command.facts());
        PlainText.of("demand", "责令要求", command.demand());
        rules.requireAllowed(command, state);
        Matter matter = matters.open(
                new NewMatter(
                        MatterKind.ORDER,
                        region,
                        Enforcers.inspectorsOf(acting),
                        enforcers.prefectureAuthorityOf(acting),
                        checkDay(command.complyBy()),
                        List.of(state.id())),
                "%s，%s，期限至 %s".formatted(command.subject().label(), document, DateText.of(command.complyBy())),
                command.facts() + "\n" + command.demand());
        files.add(
                matter.id(), state.id(), command.subject(), command.document(), command.issuedOn(), command.complyBy());
        return new OpenedMatter(state, matter);
    }

    /** Whether the register of acts holds the order as served. */
    @Transactional(readOnly = true)
    public boolean isServed(Matter matter) {
        OrderFile file = files.get(matter.id());
        return rules.registered(file.caseId(), file.document())
                .filter(act -> act.servedManner() != null)
                .isPresent();
    }

    public void serve(UUID matter, ServeOrder command) {
        OrderFile file = files.get(matter);
        CaseState state = caseFiles.lock(file.caseId());
        LocalDate complyBy = Optional.ofNullable(command.complyBy()).orElse(file.complyBy());
        Checks.between("送达日期", command.servedOn(), file.issuedOn(), LocalDate.now(clock));
        if (complyBy.isBefore(command.servedOn())) {
            throw new Refusal("送达时责令期限 %s 已经过了，请填写「改定的责令期限」。".formatted(DateText.of(complyBy)));
        }
        register.enterOnce(
                new RecordAct(
                        state.number(),
                        ActKind.ORDER,
                        file.issuedOn(),
                        file.document(),
                        command.servedManner(),
                        command.photographed(),
                        complyBy),
                state);
        files.complyBy(matter, complyBy);
        matters.dueOn(matter, checkDay(complyBy));
        matters.note(
                matter,
                command.servedOn(),
                "%s，责令期限至 %s".formatted(command.servedManner().label(), DateText.of(complyBy)),
                null);
    }

    /** Returns whether the order was obeyed, which ends it. */
    public boolean check(UUID matter, CheckCompliance command) {
        OrderFile file = files.get(matter);
        Checks.between("核查日期", command.checkedOn(), file.complyBy(), LocalDate.now(clock));
        PlainText.of("record", "核查情况", command.record());
        boolean complied = command.outcome() == ComplianceOutcome.COMPLIED;
        if (complied) {
            rules.requirePaid(file);
            matters.close(matter, command.outcome().label(), command.record());
        } else {
            matters.note(matter, command.checkedOn(), command.outcome().label() + asked(command), command.record());
        }
        return complied;
    }

    /** Returns whether the prefecture agrees. */
    public boolean decideInquiry(UUID matter, ApproveAssetInquiry command) {
        boolean agreed = command.decision() == Verdict.AGREE;
        if (!agreed) {
            Checks.required(command.opinion(), "意见", "不同意");
        }
        PlainText.ofNullable("opinion", "意见", command.opinion());
        matters.note(matter, LocalDate.now(clock), "查询财产：" + command.decision().label(), command.opinion());
        return agreed;
    }

    public void recordAssets(UUID matter, RecordAssets command) {
        OrderFile file = files.get(matter);
        Checks.between("收到回复日期", command.repliedOn(), file.complyBy(), LocalDate.now(clock));
        PlainText.of("result", "查询结果", command.result());
        matters.note(matter, command.repliedOn(), "财产查询已有结果", command.result());
    }

    /** The order was followed before somebody had to check; returns the matter that ends with it. */
    public OpenedMatter performed(ReportPerformance command, RegionCode region) {
        enforcers.requireFor(command.caseNumber(), region, "责令改正");
        CaseState state = access.accepted(command.caseNumber(), region);
        PlainText.of("proof", "履行情况和凭证", command.proof());
        OrderFile file = files.of(state.id()).stream()
                .filter(one -> one.document().equals(command.document()))
                .filter(one -> matters.get(one.matter()).isOpen())
                .findFirst()
                .orElseThrow(() -> new Refusal("本案没有正在办理、文号为 %s 的责令改正文书，请核对文号。".formatted(command.document())));
        Checks.between("履行日期", command.performedOn(), file.issuedOn(), LocalDate.now(clock));
        rules.requirePaid(file);
        matters.close(file.matter(), "已经改正、履行", command.proof());
        return new OpenedMatter(state, matters.get(file.matter()));
    }

    private static LocalDate checkDay(LocalDate lastDay) {
        return lastDay.plusDays(1);
    }

    private static String asked(CheckCompliance command) {
        return command.assets().isEmpty()
                ? ""
                : "，提请查询" + command.assets().stream().map(AssetKind::label).collect(Collectors.joining("、"));
    }
}
