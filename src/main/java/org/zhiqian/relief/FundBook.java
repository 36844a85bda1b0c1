package org.zhiqian.relief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.relief.store.Advances;
import org.zhiqian.relief.store.FundEntryKind;
import org.zhiqian.relief.store.Funds;

/** Keeps the emergency fund of each region: what is put in and taken out, advanced and recovered; never overdrawn. */
@Service
@Transactional
public class FundBook {
    private final Funds funds;
    private final Advances advances;
    private final FundAlarm alarm;
    private final Duties duties;
    private final Clock clock;

    FundBook(Funds funds, Advances advances, FundAlarm alarm, Duties duties, Clock clock) {
        this.funds = funds;
        this.advances = advances;
        this.alarm = alarm;
        this.duties = duties;
        this.clock = clock;
    }

    public void record(RecordFundEntry command, RegionCode region) {
        duties.officeWith(Duty.FUND, region, "登记应急周转金收支");
        OurAge.require(command.happenedOn());
        if (command.happenedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("「日期」还没有到，请在资金到账或者划出以后登记。");
        }
        if (!command.amount().isPositive()) {
            throw new Refusal("金额应大于 0 元，请按凭证填写。");
        }
        boolean in = command.movement() == FundMovement.DEPOSIT;
        funds.lock(region);
        if (!in) {
            requireCovers(region, command.amount());
        }
        funds.book(
                region,
                in ? FundEntryKind.DEPOSIT : FundEntryKind.WITHDRAWAL,
                command.amount(),
                command.happenedOn(),
                null,
                Filled.text(command.voucher(), "voucher", "凭证", 2));
        alarm.check(region);
    }

    /** Refuses an amount that the fund does not hold at the moment beside what it has released for others. */
    @Transactional(readOnly = true)
    public void requireCovers(RegionCode region, Money amount) {
        Money balance = funds.balance(region);
        Money underWay = advances.underWay(region);
        if (amount.plus(underWay).isMoreThan(balance)) {
            throw uncovered(
                    underWay.isPositive() ? "%s 元（其中 %s 元已拨付、尚未发放）".formatted(balance, underWay) : balance + " 元",
                    amount);
        }
    }

    private static Refusal uncovered(String balance, Money amount) {
        return new Refusal("应急周转金余额 %s，不够支付 %s 元。请减少金额，或者先拨入资金、改用其他渠道筹集的资金。".formatted(balance, amount));
    }

    /** Nobody else releases from the fund of that region meanwhile. */
    void hold(RegionCode region) {
        funds.lock(region);
    }

    void advance(RegionCode region, UUID matter, Money amount, LocalDate paidOn, String voucher) {
        requireCovers(funds.lock(region), amount);
        funds.book(region, FundEntryKind.ADVANCE, amount, paidOn, matter, voucher);
        alarm.check(region);
    }

    void restore(RegionCode region, UUID matter, Money amount, LocalDate recoveredOn, String voucher) {
        funds.lock(region);
        funds.book(region, FundEntryKind.RECOVERY, amount, recoveredOn, matter, voucher);
        alarm.check(region);
    }

    private static void requireCovers(Funds.Fund fund, Money amount) {
        if (amount.isMoreThan(fund.balance())) {
            throw uncovered(fund.balance() + " 元", amount);
        }
    }
}
