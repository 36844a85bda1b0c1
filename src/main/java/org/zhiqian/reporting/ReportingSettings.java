package org.zhiqian.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.Sentences.Sentence;

/** {@code config/tables/*.yaml}; a misspelt key stops the start. */
@ConfigurationProperties(prefix = "zhiqian.reporting", ignoreUnknownFields = false)
record ReportingSettings(@DefaultValue Map<String, TableEntry> tables) {

    record TableEntry(
            String title,
            @DefaultValue("") String annex,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DefaultValue Set<Channel> channels,
            @DefaultValue List<String> heading,
            List<ColumnEntry> columns,
            @DefaultValue List<CheckEntry> checks,
            @DefaultValue List<String> notes) {}

    record ColumnEntry(
            String key,
            @DefaultValue("") String column,
            String label,
            @DefaultValue("") String group,
            String unit,
            @DefaultValue("") String baseUnit,
            @DefaultValue("0") int decimals,
            @Nullable Measure measure,
            @Nullable String formula,
            @DefaultValue List<Sentence> sentences) {}

    record CheckEntry(String id, Check.Level level, @Nullable RegionLevel regions, String rule, String message) {}
}
