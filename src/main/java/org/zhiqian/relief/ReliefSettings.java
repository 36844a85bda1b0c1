package org.zhiqian.relief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regional;

/**
 * {@code config/relief/relief.yaml}: minimum balances and limits per head in 元.
 *
 * @param releases the department that pays out what was approved
 * @param repeatDays after how many days a low balance is told again
 * @param recourseFirstDays days from an advance to the first attempt to recover it
 * @param recourseMostDays the longest time between two attempts, in days
 * @param depositNeedsExpiredOrder whether a wage deposit is used only after an order that was served has run out
 */
@ConfigurationProperties("zhiqian.relief")
record ReliefSettings(
        BigDecimal minimumPrefecture,
        BigDecimal minimumCounty,
        @DefaultValue Map<String, BigDecimal> minimumRegions,
        PerHead perHead,
        String releases,
        int repeatDays,
        int recourseFirstDays,
        int recourseMostDays,
        boolean depositNeedsExpiredOrder) {

    record PerHead(@Name("default") Limits standard, @DefaultValue Map<String, Limits> regions) {}

    /** In 元 a head. */
    record Limits(@Nullable BigDecimal living, @Nullable BigDecimal wages) {}

    /** What the fund of a region must hold; a province needs none. */
    Money minimum(RegionCode region, RegionLevel level) {
        return Optional.ofNullable(minimumRegions.get(region.value()))
                .map(Money::new)
                .orElseGet(() -> switch (level) {
                    case PROVINCE -> Money.ZERO;
                    case PREFECTURE -> new Money(minimumPrefecture);
                    case COUNTY -> new Money(minimumCounty);
                });
    }

    /** For a region, given with those above it, the nearest first. */
    Money perHead(AdvancePurpose purpose, List<RegionCode> path) {
        return new Money(Regional.value(
                path,
                perHead.regions(),
                perHead.standard(),
                purpose == AdvancePurpose.BASIC_LIVING ? Limits::living : Limits::wages,
                "zhiqian.relief.per-head"));
    }
}
