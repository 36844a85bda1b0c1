package org.zhiqian.enforcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.zhiqian.organisation.RegionLevel;

/** How many months a round of publication covers at each level (人社部令第29号); they divide the year evenly. */
@ConfigurationProperties("zhiqian.enforcement.publication")
record PublicationRounds(Map<RegionLevel, Integer> months) {

    /** The last day of the round the day falls into. */
    LocalDate endOf(RegionLevel level, LocalDate day) {
        int length = Optional.ofNullable(months.get(level))
                .orElseThrow(
                        () -> new IllegalStateException("config/enforcement/enforcement.yaml 没有 " + level + " 的公布轮次"));
        int lastMonth = ((day.getMonthValue() - 1) / length + 1) * length;
        return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
    }
}
