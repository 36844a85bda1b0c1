package org.zhiqian.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What {@code config/organisation/*.yaml} says, as written. */
@ConfigurationProperties("zhiqian.organisation")
record OrganisationProperties(
        @DefaultValue List<RegionEntry> regions,
        @DefaultValue List<DepartmentEntry> departments,
        @DefaultValue Map<String, String> names,
        @DefaultValue List<OfficerEntry> officers,
        @DefaultValue List<OfficerEntry> demoOfficers) {

    record RegionEntry(
            String code,
            @Nullable String parent,
            RegionLevel level,
            String name,
            @Nullable String shortName,
            @DefaultValue("false") boolean district,
            @DefaultValue List<FormerName> formerNames) {}

    record FormerName(String name, LocalDate until) {}

    record DepartmentEntry(
            String code,
            String name,
            @DefaultValue("false") boolean core,
            @DefaultValue Set<Duty> duties,
            @DefaultValue List<String> aliases,
            @Nullable String province,
            @Nullable String prefecture,
            @Nullable String county,
            @Nullable String district,
            @DefaultValue List<FormerTitles> former) {}

    record FormerTitles(
            LocalDate until,
            @Nullable String province,
            @Nullable String prefecture,
            @Nullable String county,
            @Nullable String district) {}

    record OfficerEntry(String login, @Nullable String name, List<String> offices, @Nullable String mail) {}
}
