package org.zhiqian.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiqian.kernel.RegionCode;

/** One division; the former names are in the order in which they were given up. */
record Region(
        RegionCode code,
        Optional<RegionCode> parent,
        RegionLevel level,
        String name,
        String shortName,
        boolean district,
        List<Former> formerNames) {

    /** A name and the last day it was in use. */
    record Former(String name, LocalDate until) {}

    static Region of(OrganisationProperties.RegionEntry entry) {
        return new Region(
                new RegionCode(entry.code()),
                Optional.ofNullable(entry.parent()).map(RegionCode::new),
                entry.level(),
                entry.name(),
                Optional.ofNullable(entry.shortName()).orElse(entry.name()),
                entry.district(),
                entry.formerNames().stream()
                        .map(former -> new Former(former.name(), former.until()))
                        .sorted(Comparator.comparing(Former::until))
                        .toList());
    }

    String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> !day.isAfter(former.until()))
                .map(Former::name)
                .findFirst()
                .orElse(name);
    }
}
