package org.zhiqian.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.Closings;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** Wages are paid: at once in a simple case, in parts in others. The balance is always known. */
@Service
@Transactional
public class Settlement {
    private static final int SHORTEST_TEXT = 10;

    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Payments payments;
    private final Closings closings;
    private final Timeline timeline;
    private final Clock clock;

    Settlement(
            CaseFiles caseFiles,
            Verifications verifications,
            Payments payments,
            Closings closings,
            Timeline timeline,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.payments = payments;
        this.closings = closings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Records a payment, or corrects the numbers that were found. Returns whether everything is paid now. */
    public boolean record(CaseId id, RecordPayment command) {
        if (command.entry() == PaymentEntry.CORRECTED) {
            return correct(id, command);
        }
        if (command.entry() == PaymentEntry.SETTLED_ELSEWHERE) {
            return requireSettled(id);
        }
        int people = required(command.peopleCleared(), "本次付清人数");
        Money amount = required(command.amount(), "本次支付金额");
        return pay(
                        id,
                        new Payment(
                                required(command.paidOn(), "支付日期"),
                                required(command.payerRole(), "支付单位角色"),
                                required(command.payerName(), "支付单位名称"),
                                required(command.source(), "支付来源"),
                                people,
                                payments.balance(id).migrantsAmong(people, command.migrantsCleared()),
                                amount,
                                payments.balance(id).migrantAmountIn(amount, command.migrantAmount()),
                                required(command.voucher(), "支付凭证")))
                .isSettled();
    }

    private boolean requireSettled(CaseId id) {
        Balance balance = payments.balance(id);
        if (!balance.isSettled()) {
            throw new Refusal("本案还欠 %d 人 %s 元，不能选择「%s」。请登记支付，或者先办结专项事项中的支付。"
                    .formatted(
                            balance.remainingPeople(),
                            balance.remainingAmount(),
                            PaymentEntry.SETTLED_ELSEWHERE.label()));
        }
        return true;
    }

    private boolean correct(CaseId id, RecordPayment command) {
        int people = required(command.correctedPeople(), "更正后认定人数");
        Money amount = required(command.correctedAmount(), "更正后认定金额");
        int migrants = required(command.correctedMigrants(), "更正后农民工人数");
        Money toMigrants = Optional.ofNullable(command.correctedMigrantAmount())
                .orElseGet(() -> migrants == people ? amount : migrants == 0 ? Money.ZERO : required(null, "更正后农民工金额"));
        caseFiles.lock(id);
        payments.balance(id).requireConsistent(people, migrants, amount, toMigrants);
        verifications.correct(
                id,
                verifications
                        .latest(id)
                        .orElseThrow()
                        .corrected(
                                LocalDate.now(clock),
                                people,
                                migrants,
                                amount,
                                toMigrants,
                                text(command.correctionReason(), "更正的理由和依据")));
        return payments.balance(id).isSettled();
    }

    /** Pays a simple case on the spot and applies for its closing, or says why not today. Returns whether it is paid. */
    public boolean settle(CaseId id, SettleOnTheSpot command) {
        if (command.outcome() == SpotOutcome.NOT_TODAY) {
            timeline.add(
                    id,
                    FactKind.SPOT_NOT_PAID,
                    LocalDate.now(clock),
                    "转一般程序，制定一案一策",
                    text(command.reason(), "当日不能付清的原因"));
            return false;
        }
        int people = required(command.peopleCleared(), "本次付清人数");
        Money amount = required(command.amount(), "本次支付金额");
        Balance after = pay(
                id,
                new Payment(
                        required(command.paidOn(), "支付日期"),
                        required(command.payerRole(), "支付单位角色"),
                        required(command.payerName(), "支付单位名称"),
                        required(command.source(), "支付来源"),
                        people,
                        payments.balance(id).migrantsAmong(people, command.migrantsCleared()),
                        amount,
                        payments.balance(id).migrantAmountIn(amount, command.migrantAmount()),
                        required(command.voucher(), "支付凭证")));
        if (!after.isSettled()) {
            throw new Refusal("当场解决应一次付清：付后还欠 %d 人 %s 元。不能当日付清的，请选择「%s」。"
                    .formatted(after.remainingPeople(), after.remainingAmount(), SpotOutcome.NOT_TODAY.label()));
        }
        closings.apply(id, text(command.conclusion(), "结案说明"));
        return true;
    }

    private Balance pay(CaseId id, Payment payment) {
        if (payment.source().isAdvance()) {
            throw new Refusal("应急周转金垫付不在这里登记：请启动「应急周转金垫付」，经审批、拨付后发放，系统自动记账并开始追偿。");
        }
        return payments.record(id, payment);
    }

    private static <T> T required(@Nullable T value, String label) {
        return Objects.requireNonNullElseGet(value, () -> {
            throw new Refusal("请填写「" + label + "」。");
        });
    }

    private static String text(@Nullable String text, String label) {
        if (text == null || text.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明" + label + "，不少于 " + SHORTEST_TEXT + " 个字。");
        }
        return text;
    }
}
