package org.zhiqian.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.zhiqian.kernel.RegionCode;

/** {@code config/calendar/*.yaml}; a misspelt key stops the start. */
@ConfigurationProperties(prefix = "zhiqian.calendar", ignoreUnknownFields = false)
record CalendarSettings(
        ZoneId zone,
        @DateTimeFormat(iso = ISO.TIME) LocalTime officeClosesAt,
        int targetPercent,
        int planWarningWorkdays,
        int defaultSuspension,
        @DefaultValue Map<Integer, Year> years,
        @DefaultValue List<LocalHoliday> localHolidays,
        @DefaultValue Map<String, LimitEntry> limits,
        @DefaultValue Map<String, Task> tasks) {

    enum Status {
        OFFICIAL,
        PROVISIONAL
    }

    record Year(
            Status status, String source, @DefaultValue List<Holiday> holidays, @DefaultValue List<Working> working) {}

    record Working(@DateTimeFormat(iso = ISO.DATE) LocalDate date, String insteadOf) {}

    record LocalHoliday(
            String region,
            String name,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) LocalDate to) {

        Holiday holiday() {
            return new Holiday(name, from, to);
        }

        /** A holiday of a prefecture is one of its counties too. */
        boolean isKeptIn(RegionCode place) {
            return place.value().startsWith(region.replaceFirst("(00){1,2}$", ""));
        }
    }

    record LimitEntry(
            String name,
            @DefaultValue("") String law,
            @DefaultValue("") String shortName,
            @DefaultValue("") String article,
            String startEvent,
            int length,
            LengthUnit unit,
            @Nullable Integer target,
            @Nullable Integer lowIncomeLength,
            @Nullable Integer lowIncomeTarget,
            @DefaultValue("0") int extension,
            @DefaultValue("") String extensionApproval,
            @Nullable Integer suspension,
            String responsible,
            Limit.Origin origin,
            @DefaultValue("false") boolean changeable,
            @DefaultValue("") String note) {}

    record Task(String limit, StartEvent startsFrom) {}
}
