package org.zhiqian.reporting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.reporting.ReportingSettings.CheckEntry;
import org.zhiqian.reporting.ReportingSettings.ColumnEntry;
import org.zhiqian.reporting.ReportingSettings.TableEntry;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Content;
import org.zhiqian.reporting.model.Formula;
import org.zhiqian.reporting.model.Layout;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.Rule;
import org.zhiqian.reporting.model.Sentences;
import org.zhiqian.reporting.model.StatutoryTable;
import org.zhiqian.reporting.model.Texts;
import org.zhiqian.reporting.model.Unit;

/** The tables of {@code config/tables/}; a faulty definition stops the start and says where it is. */
@Component
public class StatutoryTables {
    private static final List<Layout.Stub> REGION = List.of(new Layout.Stub(Layout.Show.NAME_OF_SEVERAL, "地区", ""));

    private final Map<String, StatutoryTable> byId = new TreeMap<>();

    StatutoryTables(ReportingSettings settings) {
        settings.tables().forEach((id, entry) -> byId.put(id, said("报表 " + id, () -> table(id, entry))));
    }

    public Optional<StatutoryTable> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<StatutoryTable> all() {
        return byId.values();
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private static StatutoryTable table(String id, TableEntry entry) {
        StatutoryTable table = new StatutoryTable(
                id,
                entry.from(),
                entry.span(),
                entry.channels().isEmpty() ? EnumSet.allOf(Channel.class) : entry.channels(),
                new Layout(
                        entry.title(),
                        entry.annex(),
                        entry.heading(),
                        entry.stub().isEmpty() ? REGION : entry.stub(),
                        entry.numbered(),
                        entry.below(),
                        entry.signatures(),
                        entry.notes()),
                Optional.ofNullable(entry.rows()).map(rows -> new Breakdown(rows.by(), rows.total(), rows.labels())),
                entry.columns().stream()
                        .map(column -> said("列 " + column.key(), () -> column(column)))
                        .toList(),
                entry.checks().stream()
                        .map(check -> said("勾稽 " + check.id(), () -> check(check)))
                        .toList());
        if (table.breakdown().isPresent()
                && table.columns().stream().anyMatch(column -> column.content() instanceof Texts)) {
            throw new IllegalArgumentException("取文字的列（texts）只能用在按地区分行的表里");
        }
        return table;
    }

    private static <T> T said(String where, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException faulty) {
            throw new IllegalArgumentException(where + "：" + faulty.getMessage(), faulty);
        }
    }

    private static Column column(ColumnEntry entry) {
        return new Column(
                entry.key(),
                entry.column(),
                entry.label(),
                entry.group(),
                new Unit(entry.unit(), entry.baseUnit(), entry.decimals(), entry.unitShown()),
                Optional.ofNullable(entry.regions()),
                content(entry));
    }

    private static Content content(ColumnEntry entry) {
        if (entry.measure() != null) {
            return Measure.parseContent(entry.measure());
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
