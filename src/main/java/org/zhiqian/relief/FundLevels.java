package org.zhiqian.relief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;
import org.zhiqian.relief.store.Funds;

/** The emergency funds of regions against what the law demands them to hold. */
@Service
@Transactional(readOnly = true)
public class FundLevels {
    private final Funds funds;
    private final FundAlarm alarm;
    private final Regions regions;

    FundLevels(Funds funds, FundAlarm alarm, Regions regions) {
        this.funds = funds;
        this.alarm = alarm;
        this.regions = regions;
    }

    /** One fund, in 元; one that was never registered holds nothing. */
    public record Level(RegionCode region, boolean registered, Money balance, Money minimum) {
        public boolean isLow() {
            return minimum.isMoreThan(balance);
        }
    }

    /** In code order; the province keeps no fund. */
    public List<Level> in(Collection<RegionCode> asked) {
        Map<RegionCode, Money> balances = funds.balances();
        return asked.stream()
                .filter(region -> regions.levelOf(region) != RegionLevel.PROVINCE)
                .sorted()
                .map(region -> new Level(
                        region,
                        balances.containsKey(region),
                        Optional.ofNullable(balances.get(region)).orElse(Money.ZERO),
                        alarm.minimum(region)))
                .toList();
    }
}
