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
import org.zhiqian.cases.model.Industry;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Layout.Stub;
import org.zhiqian.reporting.model.Sentences.Sentence;
import org.zhiqian.reporting.model.Span;

/**
 * {@code config/tables/*.yaml}; a misspelt key stops the start.
 *
 * @param regulators the department responsible for a case of each trade that has no approved plan; LSI where none is named
 */
@ConfigurationProperties(prefix = "zhiqian.reporting", ignoreUnknownFields = false)
record ReportingSettings(@DefaultValue Map<String, TableEntry> tables, @DefaultValue Map<Industry, String> regulators) {

    String regulatorOf(Industry industry) {
        return regulators.getOrDefault(industry, DepartmentCode.LSI.value());
    }

    record TableEntry(
            String title,
            @DefaultValue("") String annex,
            @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @DefaultValue("cumulative") Span span,
            @DefaultValue Set<Channel> channels,
            @DefaultValue List<String> heading,
            @DefaultValue List<Stub> stub,
            @DefaultValue("false") boolean numbered,
            @Nullable RowsEntry rows,
            List<ColumnEntry> columns,
            @DefaultValue List<CheckEntry> checks,
            @DefaultValue List<String> below,
            @DefaultValue List<String> signatures,
            @DefaultValue List<String> notes) {}

    record RowsEntry(String by, String total, @DefaultValue Map<String, String> labels) {}

    record ColumnEntry(
            String key,
            @DefaultValue("") String column,
            String label,
            @DefaultValue List<String> group,
            String unit,
            @DefaultValue("") String baseUnit,
            @DefaultValue("0") int decimals,
            @DefaultValue("true") boolean unitShown,
            @Nullable RegionLevel regions,
            @Nullable String measure,
            @Nullable String formula,
            @DefaultValue List<Sentence> sentences) {}

    record CheckEntry(String id, Check.Level level, @Nullable RegionLevel regions, String rule, String message) {}
}
