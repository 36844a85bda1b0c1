package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.zhiqian.reporting.model.StatutoryTable;

/** What a definition file may say, tried at the start of the program. */
class FaultyTablesTest {
    private static final String TABLE = "zhiqian.reporting.tables.T9.";
    private static final List<String> SOUND = List.of(
            TABLE + "title=表",
            TABLE + "from=2026-04-01",
            TABLE + "columns[0].key=orders",
            TABLE + "columns[0].column=A",
            TABLE + "columns[0].label=责令改正",
            TABLE + "columns[0].unit=件",
            TABLE + "columns[0].base-unit=件",
            TABLE + "columns[0].measure=count(act where kind = ORDER)");

    @EnableConfigurationProperties(ReportingSettings.class)
    @Import(StatutoryTables.class)
    static class TablesOnly {}

    private static ApplicationContextRunner with(String... properties) {
        List<String> all = new ArrayList<>(SOUND);
        all.addAll(List.of(properties));
        return new ApplicationContextRunner()
                .withUserConfiguration(TablesOnly.class)
                .withPropertyValues(all.toArray(String[]::new));
    }

    @Test
    void aColumnIsAddedWithoutProgramming() {
        with(
                        TABLE + "columns[1].key=hotline_people",
                        TABLE + "columns[1].column=B",
                        TABLE + "columns[1].label=12333 来电中重大案件人数",
                        TABLE + "columns[1].unit=万人",
                        TABLE + "columns[1].base-unit=人",
                        TABLE + "columns[1].decimals=4",
                        TABLE
                                + "columns[1].measure=sum(case.people where channel = HOTLINE_12333 and severity = MAJOR)")
                .run(context -> {
                    StatutoryTable table =
                            context.getBean(StatutoryTables.class).find("T9").orElseThrow();
                    assertThat(table.printedColumns()).hasSize(2);
                    assertThat(table.weights(table.column("B").orElseThrow())).hasSize(1);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "columns[0].measure=count(act where kind = FINE)|报表 T9：列 orders：「FINE」不是 kind 的值",
                "columns[0].measure=count(cases)|报表 T9：列 orders：没有「cases」这一类记录",
                "columns[0].unit=万元|报表 T9：列 orders：单位「万元」不能由「件」换算",
                "rows.by=source|报表 T9：act 没有「source」这一项",
                "rows.by=employer|报表 T9：act 没有「employer」这一项",
                "below[0]=共{penalties}件|报表 T9：表下文字 用到的列 penalties 不存在",
                "colums[0].key=x|colums[0].key"
            })
    void aFaultStopsTheStartAndSaysWhereItIs(String property, String message) {
        String[] properties = property.startsWith("rows.")
                ? new String[] {TABLE + property, TABLE + "rows.total=合计"}
                : new String[] {TABLE + property};
        with(properties)
                .run(context -> assertThat(causes(context.getStartupFailure())).contains(message));
    }

    private static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            causes.append(one.getMessage()).append('\n');
        }
        return causes.toString();
    }

    @Test
    void aCheckOfAnUnknownColumnStopsTheStart() {
        with(
                        TABLE + "checks[0].id=T9-1",
                        TABLE + "checks[0].level=error",
                        TABLE + "checks[0].rule=orders >= previous penalties",
                        TABLE + "checks[0].message=不得减少。")
                .run(context ->
                        assertThat(causes(context.getStartupFailure())).contains("报表 T9：勾稽 T9-1 用到的列 penalties 不存在"));
    }
}
