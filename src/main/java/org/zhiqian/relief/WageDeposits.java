package org.zhiqian.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.relief.store.DepositUses;

/** The wage deposit of a project pays the workers by notice to its bank (《保障农民工工资支付条例》第三十二条). */
@Service
@Transactional
public class WageDeposits {
    private static final int SHORTEST_TEXT = 10;

    private final CaseAccess caseAccess;
    private final Matters matters;
    private final Acts acts;
    private final Payments payments;
    private final Particulars particulars;
    private final DepositUses uses;
    private final AdvanceRules rules;
    private final ReliefSettings settings;
    private final Duties duties;

    WageDeposits(
            CaseAccess caseAccess,
            Matters matters,
            Acts acts,
            Payments payments,
            Particulars particulars,
            DepositUses uses,
            AdvanceRules rules,
            ReliefSettings settings,
            Duties duties) {
        this.caseAccess = caseAccess;
        this.matters = matters;
        this.acts = acts;
        this.payments = payments;
        this.particulars = particulars;
        this.uses = uses;
        this.rules = rules;
        this.settings = settings;
        this.duties = duties;
    }

    /** The use that was asked for, and its case. */
    public record Asked(Matter matter, CaseState state) {}

    public Asked request(RequestDepositUse command, RegionCode region) {
        Office office = duties.officeWith(Duty.RELIEF, region, "申请动用工资保证金");
        CaseState state = caseAccess.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.WAGE_DEPOSIT);
        requireUsable(state, command);
        String bank = Filled.text(command.bank(), "bank", "经办银行或者担保机构", 2);
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.WAGE_DEPOSIT, region, office, null, null, List.of(state.id())),
                "申请动用工资保证金（%s）：%d 人 %s 元".formatted(command.guarantee().label(), command.people(), command.amount()),
                Filled.text(command.reason(), "reason", "动用理由", SHORTEST_TEXT));
        uses.add(
                new DepositUses.DepositUse(matter.id(), state.id(), bank, command.people(), command.amount()),
                command.guarantee().name());
        return new Asked(matter, state);
    }

    private void requireUsable(CaseState state, RequestDepositUse command) {
        if (state.projectName() == null) {
            throw new Refusal("本案没有登记工程项目，没有工资保证金可以动用。请改为申请垫付或者其他措施。");
        }
        rules.liable(state.id());
        if (settings.depositNeedsExpiredOrder()
                && acts.of(state.id()).stream()
                        .noneMatch(act -> act.kind() == ActKind.DECISION || act.hasExpiredBefore(rules.today()))) {
            throw new Refusal("不能动用工资保证金：没有期限已满的责令改正文书，也没有行政处理决定。请先责令支付，到期拒不支付的再动用（人社部发〔2021〕65号）。");
        }
        Balance balance = payments.balance(state.id());
        if (!command.amount().isPositive()
                || command.amount().isMoreThan(balance.remainingAmount())
                || command.people() > balance.remainingPeople()) {
            throw new Refusal("动用应在尚欠的 %d 人 %s 元以内，且金额大于 0 元。请核对人数和金额。"
                    .formatted(balance.remainingPeople(), balance.remainingAmount()));
        }
    }

    /** The days of the bank run from the day it got the notice. */
    public void notifyBank(UUID matter, NotifyBank command) {
        LocalDate deliveredOn = rules.past(command.deliveredOn());
        if (deliveredOn.isBefore(matters.get(matter).openedOn())) {
            throw new Refusal("银行收到日期不能早于申请的 %s。"
                    .formatted(DateText.of(matters.get(matter).openedOn())));
        }
        matters.factOn(matter, deliveredOn);
        matters.note(
                matter,
                deliveredOn,
                "支付通知书 %s 已送达%s"
                        .formatted(
                                Filled.text(command.document(), "document", "支付通知书文号", 2),
                                uses.get(matter).bank()),
                PlainText.ofNullable("note", "说明", command.note()));
    }

    public DepositResult pay(UUID matter, RecordDepositPayment command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        switch (command.outcome()) {
            case PAID -> {
                DepositUses.DepositUse use = uses.get(matter);
                Payment payment = payment(use, command);
                payments.record(use.caseId(), payment);
                matters.factOn(matter, payment.paidOn());
                matters.close(matter, "已从工资保证金支付 %s 元".formatted(payment.amount()), note);
            }
            case NOTIFY_AGAIN -> matters.note(matter, rules.today(), "银行未支付，重新通知", Filled.in(note, "说明"));
            case ENDED -> matters.close(matter, "未能动用工资保证金", Filled.in(note, "说明"));
        }
        return command.outcome();
    }

    private Payment payment(DepositUses.DepositUse use, RecordDepositPayment command) {
        Money amount = Filled.in(command.amount(), "支付金额");
        if (amount.isMoreThan(use.amount())) {
            throw new Refusal("支付 %s 元超过通知银行支付的 %s 元。请核对金额。".formatted(amount, use.amount()));
        }
        Balance balance = payments.balance(use.caseId());
        int cleared = amount.equals(balance.remainingAmount()) && command.peopleCleared() == null
                ? balance.remainingPeople()
                : Filled.in(command.peopleCleared(), "付清人数");
        Party payer = payer(use.caseId());
        return new Payment(
                rules.since(use.matter(), Filled.in(command.paidOn(), "支付日期"), "支付日期"),
                payer.role(),
                payer.name(),
                PaymentSource.WAGE_DEPOSIT,
                cleared,
                balance.migrantsAmong(cleared, command.migrantsCleared()),
                amount,
                balance.migrantAmountIn(amount, command.migrantAmount()),
                Filled.text(command.voucher(), "voucher", "凭证", 2));
    }

    /** The general contractor has given the deposit; where none is registered, whoever was found liable. */
    private Party payer(CaseId id) {
        Verification found = rules.liable(id);
        return particulars.parties(id).stream()
                .filter(party -> party.role() == PartyRole.GENERAL_CONTRACTOR)
                .findFirst()
                .orElseGet(() -> new Party(
                        Filled.in(found.liableRole(), "清偿责任单位"), Filled.in(found.liableName(), "清偿责任单位"), false, null));
    }
}
