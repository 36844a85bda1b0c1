package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.enforcement.model.PartyReply;
import org.zhiqian.enforcement.model.PenaltyOutcome;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.enforcement.store.OrderFiles.OrderFile;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** The penalty (行政处罚): announced, heard, decided, served (行政处罚法 §§44–45, 60–64). */
@Service
@Transactional
public class AdministrativePenalty {
    private static final String PUNISHING = "给予行政处罚";

    private final CaseFiles caseFiles;
    private final OrderFiles files;
    private final ActRegister register;
    private final Matters matters;
    private final TimeLimits limits;
    private final Clock clock;

    AdministrativePenalty(
            CaseFiles caseFiles,
            OrderFiles files,
            ActRegister register,
            Matters matters,
            TimeLimits limits,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.files = files;
        this.register = register;
        this.matters = matters;
        this.limits = limits;
        this.clock = clock;
    }

    public void inform(UUID matter, NotifyPenalty command) {
        OrderFile file = files.get(matter);
        Checks.between("告知日期", command.informedOn(), file.complyBy(), today());
        PlainText.of("document", "告知书文号", command.document());
        PlainText.of("ground", "拟处罚的事实、理由和依据", command.ground());
        if (!command.proposedAmount().isPositive()) {
            throw new Refusal("拟处罚款应大于 0 元。");
        }
        files.informed(matter, command.informedOn(), command.proposedAmount());
        matters.note(
                matter,
                command.informedOn(),
                "告知拟处罚 %s，罚款 %s 元；%s 前可以申请听证"
                        .formatted(
                                command.document(),
                                command.proposedAmount(),
                                DateText.of(lastDayToAsk(matter, command.informedOn()))),
                command.ground());
    }

    /** Returns whether a hearing is asked for in time; silence shows only when the time is over. */
    public boolean hear(UUID matter, HearParty command) {
        LocalDate informedOn =
                Optional.ofNullable(files.get(matter).informedOn()).orElseThrow();
        Checks.between("日期", command.repliedOn(), informedOn, today());
        LocalDate last = lastDayToAsk(matter, informedOn);
        boolean hearing = command.reply() == PartyReply.HEARING;
        if (hearing && command.repliedOn().isAfter(last)) {
            throw new Refusal("听证应在 %s 前申请（行政处罚法第六十四条），已经逾期。意见请按「陈述、申辩」登记。".formatted(DateText.of(last)));
        }
        if (!hearing && !today().isAfter(last)) {
            throw new Refusal("当事人在 %s 前都可以申请听证（行政处罚法第六十四条）。请在期满后再登记。".formatted(DateText.of(last)));
        }
        if (command.reply() == PartyReply.STATEMENT) {
            Checks.required(command.note(), "意见内容", PartyReply.STATEMENT.label());
        }
        PlainText.ofNullable("note", "意见内容", command.note());
        matters.note(matter, command.repliedOn(), "当事人意见：" + command.reply().label(), command.note());
        return hearing;
    }

    public void holdHearing(UUID matter, HoldHearing command) {
        LocalDate informedOn =
                Optional.ofNullable(files.get(matter).informedOn()).orElseThrow();
        Checks.between("听证日期", command.heldOn(), informedOn, today());
        PlainText.of("opinion", "听证意见", command.opinion());
        matters.note(matter, command.heldOn(), "已经听证", command.opinion());
    }

    /** Returns whether there is a penalty; without one and without a decision before, all is over. */
    public boolean decide(UUID matter, DecidePenalty command) {
        OrderFile file = files.get(matter);
        LocalDate informedOn = Optional.ofNullable(file.informedOn()).orElseThrow();
        Checks.between("决定日期", command.decidedOn(), informedOn, today());
        PlainText.of("reason", "理由", command.reason());
        if (command.outcome() == PenaltyOutcome.PENALISE) {
            penalise(file, command);
            return true;
        }
        if (file.servedOn() == null) {
            matters.close(matter, command.outcome().label(), command.reason());
        } else {
            matters.note(matter, command.decidedOn(), command.outcome().label(), command.reason());
        }
        return false;
    }

    private void penalise(OrderFile file, DecidePenalty command) {
        CaseState state = caseFiles.lock(file.caseId());
        String document = PlainText.of("document", "决定书文号", Checks.required(command.document(), "决定书文号", PUNISHING));
        LocalDate performBy =
                Checks.lastDay("缴款期限", Checks.required(command.performBy(), "缴款期限", PUNISHING), command.decidedOn());
        Money amount = Checks.required(command.amount(), "罚款", PUNISHING);
        Money proposed = Optional.ofNullable(file.proposedFine()).orElseThrow();
        if (!amount.isPositive() || amount.isMoreThan(proposed)) {
            throw new Refusal("罚款应大于 0 元，并且不能高于告知的 %s 元：不得因陈述、申辩加重处罚，确需加重的请重新告知。".formatted(proposed));
        }
        register.enterOnce(
                new RecordAct(state.number(), ActKind.PENALTY, command.decidedOn(), document, null, null, null), state);
        matters.dueOn(file.matter(), performBy.plusDays(1));
        matters.note(
                file.matter(),
                command.decidedOn(),
                "行政处罚决定 %s，罚款 %s 元，缴款期限至 %s".formatted(document, amount, DateText.of(performBy)),
                command.reason());
    }

    public void serve(UUID matter, ServePenalty command) {
        LocalDate informedOn =
                Optional.ofNullable(files.get(matter).informedOn()).orElseThrow();
        Checks.between("送达日期", command.servedOn(), informedOn, today());
        Checks.proven(command.servedManner(), command.photographed());
        files.served(matter, command.servedOn());
        matters.note(
                matter, command.servedOn(), "处罚决定书" + command.servedManner().label(), null);
    }

    private LocalDate lastDayToAsk(UUID matter, LocalDate informedOn) {
        return limits.compute(
                        limits.limit("PEN-HEAR"),
                        informedOn,
                        false,
                        matters.get(matter).region())
                .dueOn();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
