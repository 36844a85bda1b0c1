package org.zhiqian.enforcement;

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

/** From which sums refusing wages is a crime (法释〔2013〕3号 第三条), which each province fixes: a default, and what regions have set. */
@ConfigurationProperties("zhiqian.enforcement.crime")
record CrimeThresholds(@Name("default") Entry standard, @DefaultValue Map<String, Entry> regions) {

    record Entry(
            @Nullable BigDecimal singleAmount,
            @Nullable Integer singleMonths,
            @Nullable Integer manyPeople,
            @Nullable BigDecimal manyAmount) {}

    /** What counts in one region: amounts in 元, time in months. */
    record Thresholds(Money singleAmount, int singleMonths, int manyPeople, Money manyAmount) {
        /** Sums of single workers are not kept; the average stands for them. */
        boolean areReached(int people, Money amount, long months) {
            boolean single = months >= singleMonths
                    && amount.yuan().compareTo(singleAmount.yuan().multiply(BigDecimal.valueOf(people))) >= 0;
            return single || people >= manyPeople && amount.compareTo(manyAmount) >= 0;
        }

        @Override
        public String toString() {
            return "欠薪 %d 个月以上且人均 %s 元以上，或者 %d 人以上且累计 %s 元以上"
                    .formatted(singleMonths, singleAmount, manyPeople, manyAmount);
        }
    }

    /** For a region, given with those above it, the nearest first. */
    Thresholds in(List<RegionCode> path) {
        return new Thresholds(
                new Money(first(path, Entry::singleAmount)),
                first(path, Entry::singleMonths),
                first(path, Entry::manyPeople),
                new Money(first(path, Entry::manyAmount)));
    }

    private <T> T first(List<RegionCode> path, Function<Entry, @Nullable T> value) {
        return Regional.value(path, regions, standard, value, "zhiqian.enforcement.crime");
    }
}
