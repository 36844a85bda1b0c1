package org.zhiqian.reporting;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.reporting.ReportingSettings.CheckEntry;
import org.zhiqian.reporting.ReportingSettings.ColumnEntry;
import org.zhiqian.reporting.ReportingSettings.TableEntry;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Content;
import org.zhiqian.reporting.model.Formula;
import org.zhiqian.reporting.model.Rule;
import org.zhiqian.reporting.model.Sentences;
import org.zhiqian.reporting.model.StatutoryTable;
import org.zhiqian.reporting.model.Unit;

/** The tables of {@code config/tables/}; a faulty definition stops the start. */
@Component
class StatutoryTables {
    private final Map<String, StatutoryTable> byId = new LinkedHashMap<>();

    StatutoryTables(ReportingSettings settings) {
        settings.tables().forEach((id, entry) -> byId.put(id, table(id, entry)));
    }

    Optional<StatutoryTable> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private static StatutoryTable table(String id, TableEntry entry) {
        return new StatutoryTable(
                id,
                entry.title(),
                entry.annex(),
                entry.from(),
                entry.channels().isEmpty() ? EnumSet.allOf(Channel.class) : entry.channels(),
                entry.heading(),
                entry.columns().stream().map(StatutoryTables::column).toList(),
                entry.checks().stream().map(StatutoryTables::check).toList(),
                entry.notes());
    }

    private static Column column(ColumnEntry entry) {
        return new Column(
                entry.key(),
                entry.column(),
                entry.label(),
                entry.group(),
                new Unit(entry.unit(), entry.baseUnit(), entry.decimals()),
                content(entry));
    }

    private static Content content(ColumnEntry entry) {
        if (entry.measure() != null) {
            return entry.measure();
        }
        if (entry.formula() != null) {
            return Formula.parse(entry.formula());
        }
        return entry.sentences().isEmpty() ? new Content.Unrecorded() : new Sentences(entry.sentences());
    }

    private static Check check(CheckEntry entry) {
        return new Check(
                entry.id(),
                entry.level(),
                Optional.ofNullable(entry.regions()),
                Rule.parse(entry.rule()),
                entry.message());
    }
}
