package org.zhiqian.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** One kind of body with the patterns its offices are named by; the last period is the present. */
record Department(
        DepartmentCode code,
        String name,
        boolean core,
        Set<Duty> duties,
        List<String> aliases,
        List<Period> former,
        Titles present) {

    /** Patterns by level; a level without a pattern has no such office. */
    record Titles(
            @Nullable String province,
            @Nullable String prefecture,
            @Nullable String county,
            @Nullable String district) {

        Optional<String> at(RegionLevel level, boolean ofDistrict) {
            return Optional.ofNullable(
                    switch (level) {
                        case PROVINCE -> province;
                        case PREFECTURE -> prefecture;
                        case COUNTY -> ofDistrict && district != null ? district : county;
                    });
        }
    }

    /** Patterns and the last day they were in use. */
    record Period(LocalDate until, Titles titles) {}

    static Department of(OrganisationProperties.DepartmentEntry entry) {
        return new Department(
                new DepartmentCode(entry.code()),
                entry.name(),
                entry.core(),
                Set.copyOf(entry.duties()),
                List.copyOf(entry.aliases()),
                entry.former().stream()
                        .map(past -> new Period(
                                past.until(),
                                new Titles(past.province(), past.prefecture(), past.county(), past.district())))
                        .sorted(Comparator.comparing(Period::until))
                        .toList(),
                new Titles(entry.province(), entry.prefecture(), entry.county(), entry.district()));
    }

    /** The pattern in force on that day; a former period without one for the level falls back to the present. */
    Optional<String> titleOn(LocalDate day, RegionLevel level, boolean district) {
        return former.stream()
                .filter(period -> !day.isAfter(period.until()))
                .findFirst()
                .flatMap(period -> period.titles().at(level, district))
                .or(() -> present.at(level, district));
    }
}
