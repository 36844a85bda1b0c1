package org.zhiqian.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Causes;
import org.zhiqian.cases.Closings;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** Finds whether wages are owed and to whom; a finding is taken only when the facts are clear (两个不放过). */
@Service
@Transactional
public class FactFinding {
    private static final int SHORTEST_FINDINGS = 10;

    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Closings closings;
    private final Payments payments;
    private final Causes causes;
    private final Clock clock;

    FactFinding(
            CaseFiles caseFiles,
            Verifications verifications,
            Closings closings,
            Payments payments,
            Causes causes,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.closings = closings;
        this.payments = payments;
        this.causes = causes;
        this.clock = clock;
    }

    /** Returns whether wages are still owed. */
    public boolean record(CaseId id, VerifyFacts command) {
        CaseState state = caseFiles.lock(id);
        requireDate(command, state);
        if (!Boolean.TRUE.equals(command.factsClear())) {
            throw new Refusal("案情不清楚不放过：请查清事实并勾选「事实已经查清」后再提交；期限不够的，请申请延长。");
        }
        if (command.findings().length() < SHORTEST_FINDINGS) {
            throw new Refusal("请写明核实的情况和依据，不少于 " + SHORTEST_FINDINGS + " 个字。");
        }
        Balance balance = payments.balance(id);
        Verification found = command.outcome().isArrears() ? arrears(command, balance) : notArrears(command, balance);
        verifications.record(id, found, command.difficulties());
        causes.found(id, command.causes());
        return found.isArrears() && !payments.balance(id).isSettled();
    }

    private void requireDate(VerifyFacts command, CaseState state) {
        LocalDate today = LocalDate.now(clock);
        if (command.verifiedOn().isAfter(today) || command.verifiedOn().isBefore(state.receivedOn())) {
            throw new Refusal("核实日期应在收到诉求的 %s 至今天 %s 之间，请改正。".formatted(state.receivedOn(), today));
        }
        earlier(state.id()).filter(day -> command.verifiedOn().isBefore(day)).ifPresent(day -> {
            throw new Refusal("核实日期 %s 早于上一次核实或者恢复办理的 %s，会改动此前报表的数。请填写本次核实的日期。"
                    .formatted(DateText.of(command.verifiedOn()), DateText.of(day)));
        });
    }

    /** The day until which the figures of the case are settled: of the last finding, or of the reopening after it. */
    private Optional<LocalDate> earlier(CaseId id) {
        return Stream.concat(
                        verifications.latest(id).map(Verification::verifiedOn).stream(),
                        closings.latest(id).map(Closings.Closing::reopenedOn).stream())
                .max(Comparator.naturalOrder());
    }

    private static Verification notArrears(VerifyFacts command, Balance balance) {
        if (command.notArrearsReason() == null) {
            throw new Refusal("核实不属于欠薪的，请选择不属于欠薪的原因。");
        }
        if (balance.paidAmount().isPositive()) {
            throw new Refusal("本案已登记支付 %s 元，不能改为不属于欠薪。请核对核实结论。".formatted(balance.paidAmount()));
        }
        return new Verification(
                command.verifiedOn(),
                command.outcome(),
                command.notArrearsReason(),
                0,
                0,
                Money.ZERO,
                Money.ZERO,
                null,
                null,
                null,
                false,
                0,
                true,
                command.findings());
    }

    private static Verification arrears(VerifyFacts command, Balance balance) {
        int people = required(command.people(), "认定人数");
        int migrants = required(command.migrants(), "农民工人数");
        Money amount = required(command.amount(), "认定金额");
        Money migrantAmount = Optional.ofNullable(command.migrantAmount())
                .orElseGet(() -> migrants == people ? amount : migrants == 0 ? Money.ZERO : missing("农民工金额"));
        balance.requireConsistent(people, migrants, amount, migrantAmount);
        return new Verification(
                command.verifiedOn(),
                command.outcome(),
                null,
                people,
                migrants,
                amount,
                migrantAmount,
                required(command.liableRole(), "责任单位角色"),
                required(command.liableName(), "责任单位名称"),
                required(command.liabilityRule(), "责任依据"),
                Boolean.TRUE.equals(command.graveImpact()),
                command.difficulties().size(),
                true,
                command.findings());
    }

    private static <T> T required(@Nullable T value, String label) {
        return Objects.requireNonNullElseGet(value, () -> missing(label));
    }

    private static <T> T missing(String label) {
        throw new Refusal("核实属于欠薪的，请填写「" + label + "」。");
    }
}
