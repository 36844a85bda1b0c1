package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

@ZhiqianTest
class ReportsOverHttpTest {
    private static final String T1 = "/api/reports/T1";
    private static final String PROVINCE = "?region=530000&asOf=2026-11-20";

    @LocalServerPort
    int port;

    @Test
    void answersInTheAgreedShape() {
        Answer answer = Caller.officer(port, "leadgrp-530000").get(T1 + PROVINCE);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode report = answer.json();
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly("table", "region", "from", "asOf", "rows", "checks");
        assertThat(report.path("asOf").asText()).isEqualTo("2026-11-20");
        JsonNode total = report.path("rows").path(0);
        assertThat(total.fieldNames()).toIterable().containsExactly("region", "name", "values", "printed");
        assertThat(total.path("values").path("received_cases").isNumber()).isTrue();
        assertThat(total.path("values").has("notice_urls")).isTrue();
        assertThat(total.path("values").path("notice_urls").isNull()).isTrue();
        assertThat(total.path("printed").path("solved_amount").asText()).matches("\\d+\\.\\d{2}");
        assertThat(answer.body()).containsPattern("\"solved_amount\":\\d+\\.\\d{2},");
    }

    @Test
    void givesTheSpreadsheetAndTheCases() {
        Caller officer = Caller.officer(port, "lsi-530125");
        Answer sheet = officer.get(T1 + ".xlsx");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).contains("spreadsheetml.sheet");
        assertThat(sheet.header("Content-Disposition")).contains(".xlsx");
        Answer cases = officer.get(T1 + "/cases?column=A");
        assertThat(cases.status()).isEqualTo(200);
        assertThat(cases.json().path("column").asText()).isEqualTo("received_cases");
    }

    @Test
    void refusesInChinese() {
        Caller officer = Caller.officer(port, "lsi-530125");
        assertRefused(officer.get(T1 + PROVINCE), 403, "您不能查看该地区的报表");
        assertRefused(Caller.officer(port, "hurd-530125").get(T1 + "?region=530125"), 403, "您不能查看该地区的报表");
        assertRefused(officer.get("/api/reports/T9"), 404, "没有编号为 T9 的报表");
        assertRefused(officer.get("/api/reports/T9.xlsx"), 404, "没有编号为 T9 的报表");
        assertRefused(officer.get(T1 + "?region=abc&asOf=x"), 400, "地区：没有代码为「abc」的行政区划");
        assertRefused(officer.get(T1 + "/cases"), 400, "列：必须填写，填列名或者列号");
        assertRefused(officer.get(T1 + "/cases?column=Z"), 400, "没有「Z」这一列");
        assertThat(Caller.anonymous(port).get(T1 + PROVINCE).status()).isEqualTo(401);
    }

    private static void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentence);
    }
}
