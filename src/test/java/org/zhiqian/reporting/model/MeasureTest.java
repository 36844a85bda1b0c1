package org.zhiqian.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count(case)|CASE WHEN 1 = 1 THEN 1 ELSE 0 END",
                "sum(case.people where pending and not filed)|CASE WHEN f_pending AND NOT f_filed THEN f_people ELSE 0 END",
                "count(act where kind = ORDER or DECISION)|CASE WHEN f_kind IN (:v_ORDER, :v_DECISION) THEN 1 ELSE 0 END",
                "count(inspection where not ownership = PPP or STATE_OWNED)|CASE WHEN NOT (f_ownership_PPP OR f_ownership_STATE_OWNED) THEN 1 ELSE 0 END"
            })
    void asksWhatIsWritten(String written, String sql) {
        assertThat(Measure.parse(written).figureSql()).isEqualTo(sql);
    }

    @Test
    void givesValuesAsParameters() {
        Measure orders = Measure.parse("count(act where kind = ORDER and employer_category = OTHER)");
        assertThat(Selection.parameters(List.of(orders))).isEqualTo(Map.of("v_ORDER", "ORDER", "v_OTHER", "OTHER"));
        assertThat(Selection.figures(orders.subject(), List.of(orders), Optional.of("industry")))
                .doesNotContain("'ORDER'")
                .contains("act.kind")
                .contains("c.industry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "case",
                "count(case",
                "count(case.people)",
                "sum(case)",
                "sum(case.people) + 1",
                "count(case); DROP TABLE cases",
                "sum(case.people where people > 3)",
                "count(case where arrears or pending)",
                "count(act where kind = 'ORDER')",
                "count(act where kind = ORDER OR 1=1)",
                "texts(notice)"
            })
    void refusesWhatIsNotWrittenRight(String written) {
        assertThatThrownBy(() -> Measure.parseContent(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("写法不对");
    }

    @ParameterizedTest
    @CsvSource({
        "count(petitioners), 没有「petitioners」这一类记录",
        "sum(case.name_sealed), case 没有「name_sealed」这一项",
        "sum(case.employer), case 没有「employer」这一项",
        "count(case where people), case 没有「people」这一项",
        "count(act where kind = ORDERED), 「ORDERED」不是 kind 的值",
        "count(case per office), case 没有「office」这一项",
        "texts(case.people), case 没有「people」这一项"
    })
    void countsNothingButWhatIsListed(String written, String message) {
        assertThatThrownBy(() -> Measure.parseContent(written)).hasMessageContaining(message);
    }
}
