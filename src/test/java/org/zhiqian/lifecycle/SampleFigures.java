package org.zhiqian.lifecycle;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Compares rows of the tables T1 and T2 with what the file expects. */
final class SampleFigures {
    /** The columns of T1 as the file calls them and as the table does. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            entry("A", "received_cases"),
            entry("B", "received_people"),
            entry("C", "not_arrears_cases"),
            entry("D", "is_arrears_cases"),
            entry("E", "solved_cases"),
            entry("F", "solved_people"),
            entry("G", "solved_amount"),
            entry("H", "remaining_cases"),
            entry("I", "remaining_people"),
            entry("J", "remaining_amount"),
            entry("pending", "pending_cases"),
            entry("vp", "verified_people"),
            entry("va", "verified_amount"),
            entry("visits", "reception_visits"));

    /** The columns of T2 likewise. */
    private static final Map<String, String> CROSS_TABLE = Map.ofEntries(
            entry("c5", "arrears_units"),
            entry("c6", "arrears_workers"),
            entry("c7", "arrears_migrants"),
            entry("c8", "arrears_amount"),
            entry("c9", "arrears_amount_migrant"),
            entry("c10", "filed_cases"),
            entry("c11", "nonfiled_solved"),
            entry("c12", "recovered_people"),
            entry("c13", "recovered_migrants"),
            entry("c14", "recovered_amount"),
            entry("c15", "recovered_amount_migrant"),
            entry("c16", "order_correct"),
            entry("c19", "transferred_police"),
            entry("c20", "police_filed"));

    private SampleFigures() {}

    static void compare(String where, JsonNode row, JsonNode expected) {
        COLUMNS.forEach((column, key) -> assertThat(row.path("values").path(key).decimalValue())
                .as("%s %s", where, column)
                .isEqualByComparingTo(expected.path(column).decimalValue()));
        assertThat(row.at("/printed/solved_amount").asText())
                .isEqualTo(expected.path("G_万元").asText());
        assertThat(row.at("/printed/remaining_amount").asText())
                .isEqualTo(expected.path("J_万元").asText());
    }

    static void compareUnits(String kind, JsonNode row, JsonNode expected) {
        expected.fields().forEachRemaining(figure -> assertThat(row.path("values")
                        .path(CROSS_TABLE.getOrDefault(figure.getKey(), ""))
                        .decimalValue())
                .as("%s %s", kind, figure.getKey())
                .isEqualByComparingTo(figure.getValue().decimalValue()));
    }
}
