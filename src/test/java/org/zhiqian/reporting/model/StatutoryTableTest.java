package org.zhiqian.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiqian.cases.model.Channel;

class StatutoryTableTest {
    private static final Measure COUNT = Measure.parse("count(case)");
    private static final Measure PENDING_COUNT = Measure.parse("count(case where pending)");
    private static final Unit CASES = new Unit("件", "件", 0);
    private static final Column RECEIVED = column("received", COUNT);
    private static final Column PENDING = column("pending", PENDING_COUNT);
    private static final Column LEAFLETS = column("leaflets", new Content.Unrecorded());

    @Test
    void addsAndSubtractsColumns() {
        StatutoryTable table = table("received >= pending", column("done", Formula.parse("received - pending")));
        Row row = table.row(Map.of(COUNT, BigDecimal.valueOf(7), PENDING_COUNT, BigDecimal.valueOf(3)));
        assertThat(row.numbers()).containsEntry("done", BigDecimal.valueOf(4)).doesNotContainKey("leaflets");
        assertThat(table.weights(table.column("done").orElseThrow())).isEqualTo(Map.of(COUNT, 1, PENDING_COUNT, -1));
    }

    @Test
    void leavesWhatFollowsFromNothingRecordedBlank() {
        Row row = table("leaflets given", column("half", Formula.parse("received - leaflets")))
                .row(Map.of());
        assertThat(row.has("half")).isFalse();
        assertThat(row.has("received")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a = b + 1, true",
        "a = b, false",
        "a >= b, true",
        "a <= b, false",
        "a = 3 and b = 2, true",
        "a = 3 and b = 3, false",
        "a = 0 <=> b = 0, true",
        "a = 3 <=> b = 0 and a = 3, false",
        "a = 0 <=> b = 0 and a = 3, true",
        "a given, true",
        "c given, false",
        "a = c, true"
    })
    void holdsOrFails(String rule, boolean holds) {
        Row row = new Row(
                Map.of("a", BigDecimal.valueOf(3), "b", BigDecimal.valueOf(2)), Map.of("a", "3", "b", "2", "c", ""));
        assertThat(Rule.parse(rule).holds(row)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a +", "a b", "a * b", "a; drop", "'x'"})
    void readsNothingButSums(String formula) {
        assertThatThrownBy(() -> Formula.parse(formula)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADefinitionThatNamesUnknownColumns() {
        assertThatThrownBy(() -> table("received = solved"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("solved");
        assertThatThrownBy(() -> table("received = pending", column("done", Formula.parse("received - later"))))
                .hasMessageContaining("later");
        assertThatThrownBy(() -> table("received = pending", column("pending", PENDING_COUNT)))
                .hasMessageContaining("两次");
        assertThatThrownBy(() -> new Unit("万元", "人", 2)).hasMessageContaining("不能由「人」换算");
    }

    @ParameterizedTest
    @CsvSource({
        "元, 万元, 2, 2186400.00, 218.64",
        "元, 万元, 2, 49.99, 0.00",
        "元, 万元, 2, 50, 0.01",
        "份, 万份, 4, 12500, 1.2500",
        "人, 人, 0, 83, 83"
    })
    void convertsAndRoundsHalfUp(String base, String unit, int decimals, BigDecimal figure, String printed) {
        assertThat(new Unit(unit, base, decimals).printed(figure)).hasToString(printed);
    }

    private static Column column(String key, Content content) {
        return new Column(key, "", key, List.of(), CASES, Optional.empty(), content);
    }

    private static StatutoryTable table(String rule, Column... further) {
        List<Column> columns = new ArrayList<>(List.of(RECEIVED, PENDING, LEAFLETS));
        columns.addAll(List.of(further));
        return new StatutoryTable(
                "T0",
                LocalDate.of(2026, 4, 1),
                Span.CUMULATIVE,
                Set.of(Channel.RECEPTION),
                new Layout("表", "", List.of(), List.of(), false, List.of(), List.of(), List.of()),
                Optional.empty(),
                columns,
                List.of(new Check("T0-1", Check.Level.ERROR, Optional.empty(), Rule.parse(rule), "应相等。")));
    }
}
