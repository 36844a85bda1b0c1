package org.zhiqian.resolution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regional;

/** The numbers behind 简易 and 重大, which no notice fixes: a default, and what regions have set for themselves. */
@ConfigurationProperties("zhiqian.resolution.thresholds")
record ClassificationThresholds(@Name("default") Entry standard, @DefaultValue Map<String, Entry> regions) {

    record Entry(
            @Nullable Integer majorPeople,
            @Nullable BigDecimal majorAmount,
            @Nullable Integer simplePeople,
            @Nullable BigDecimal simpleAmount) {}

    /** What counts in one region, people in persons and amounts in 元. */
    record Thresholds(int majorPeople, Money majorAmount, int simplePeople, Money simpleAmount) {
        @Override
        public String toString() {
            return "重大：达到 %d 人或 %s 元；简易：不超过 %d 人且 %s 元".formatted(majorPeople, majorAmount, simplePeople, simpleAmount);
        }
    }

    /** For a region, given with those above it, the nearest first. */
    Thresholds in(List<RegionCode> path) {
        return new Thresholds(
                first(path, Entry::majorPeople),
                new Money(first(path, Entry::majorAmount)),
                first(path, Entry::simplePeople),
                new Money(first(path, Entry::simpleAmount)));
    }

    private <T> T first(List<RegionCode> path, Function<Entry, @Nullable T> value) {
        return Regional.value(path, regions, standard, value, "zhiqian.resolution.thresholds");
    }
}
