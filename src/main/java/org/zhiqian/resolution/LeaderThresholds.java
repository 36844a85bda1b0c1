package org.zhiqian.resolution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regional;

/** From when on a case needs a leader in charge, which no notice says in numbers: a default, and what regions have set. */
@ConfigurationProperties(prefix = "zhiqian.resolution.leaders", ignoreUnknownFields = false)
record LeaderThresholds(@Name("default") Entry standard, @DefaultValue Map<String, Entry> regions) {

    record Entry(
            @Nullable Integer people,
            @Nullable BigDecimal amount,
            @Nullable Integer months,
            @Nullable Set<Severity> severities) {}

    /** What counts in one region: persons, 元, months since the first month owed, and classes. */
    record Thresholds(int people, Money amount, int months, Set<Severity> severities) {}

    /** For a region, given with those above it, the nearest first. */
    Thresholds in(List<RegionCode> path) {
        return new Thresholds(
                first(path, Entry::people),
                new Money(first(path, Entry::amount)),
                first(path, Entry::months),
                first(path, Entry::severities));
    }

    private <T> T first(List<RegionCode> path, Function<Entry, @Nullable T> value) {
        return Regional.value(path, regions, standard, value, "zhiqian.resolution.leaders");
    }
}
