package org.zhiqian.relief;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;
import org.zhiqian.relief.store.Funds;

/** The emergency funds of the caller's regions and those below. */
@RestController
@RequestMapping("/api/funds")
@Tag(name = "应急周转金")
class FundsController {
    private final Funds funds;
    private final FundAlarm alarm;
    private final Regions regions;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    FundsController(Funds funds, FundAlarm alarm, Regions regions, CurrentOfficer currentOfficer, Clock clock) {
        this.funds = funds;
        this.alarm = alarm;
        this.regions = regions;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /**
     * One fund, in 元.
     *
     * @param belowMinimum holds less than the law demands; one that was never registered does
     */
    record Shown(
            String region,
            String name,
            boolean registered,
            BigDecimal balance,
            BigDecimal minimum,
            boolean belowMinimum,
            BigDecimal shortBy,
            BigDecimal deposited,
            BigDecimal withdrawn,
            BigDecimal advanced,
            BigDecimal recovered) {}

    /** Every fund. */
    record Register(List<Shown> funds) {}

    @GetMapping
    @Operation(summary = "应急周转金余额", description = "本单位所在地区及其下级，belowMinimum 表示低于规定下限；没有登记过的按余额 0 计。")
    Register list() {
        return new Register(currentOfficer.get().regions().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .filter(region -> regions.levelOf(region) != RegionLevel.PROVINCE)
                .map(this::shown)
                .toList());
    }

    private Shown shown(RegionCode region) {
        Money balance = funds.balance(region);
        Money minimum = alarm.minimum(region);
        boolean below = minimum.isMoreThan(balance);
        Funds.Turnover turnover = funds.turnover(region);
        return new Shown(
                region.value(),
                regions.nameOf(region, LocalDate.now(clock)),
                funds.find(region).isPresent(),
                balance.yuan(),
                minimum.yuan(),
                below,
                (below ? minimum.minus(balance) : Money.ZERO).yuan(),
                turnover.deposited().yuan(),
                turnover.withdrawn().yuan(),
                turnover.advanced().yuan(),
                turnover.recovered().yuan());
    }
}
