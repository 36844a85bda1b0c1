package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.payment;
import static org.zhiqian.Registrations.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.support.JdbcUtils;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;

/** Looks for what a worker has told in every table, in the mails and in the log. */
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest extends AtTheOffice {
    private static final List<String> PERSONAL =
            List.of("诉求人柒", "代理人捌", "19912345678", "19987654321", "530000199001010011", "某村某组九号", "班组长拾", "只有我知道的话");

    @Test
    void isInNoColumnNoMailAndNoLogLine(CapturedOutput log) throws Exception {
        String lsi = "lsi-530125";
        Map<String, Object> fields = with(
                Registrations.simple("2026-04-20"),
                "petitionerName",
                "诉求人柒",
                "petitionerRole",
                "AGENT",
                "representativeName",
                "代理人捌",
                "petitionerPhone",
                "19912345678",
                "representativePhone",
                "19987654321",
                "petitionerAddress",
                "某村某组九号",
                "employerName",
                "班组长拾",
                "employerIsPerson",
                true,
                "employerCreditCode",
                null,
                "demand",
                "只有我知道的话");
        assertThat(work.tryToRegister(lsi, with(fields, "people", 0)).status()).isEqualTo(400);
        String number = work.register(lsi, fields);
        assertThat(work.tryToRegister(lsi, fields).status()).isEqualTo(409);
        work.tryToComplete(lsi, number, "accept-petition", Map.of("decision", "REFUSE", "reason", "诉求人柒"));
        work.complete(lsi, number, "accept-petition", ACCEPTED);
        work.complete(lsi, number, "verify-facts", with(VERIFIED, "findings", "诉求人柒 19912345678 证实拖欠"));
        work.complete(
                lsi,
                number,
                "settle-on-the-spot",
                with(
                        payment("2026-04-20", 3, "26400"),
                        "outcome",
                        "PAID",
                        "payerRole",
                        "FOREMAN",
                        "payerName",
                        "班组长拾",
                        "conclusion",
                        "诉求人柒当场领到全部工资。"));
        work.complete("leadgrp-530125", number, "review-closing", Map.of("decision", "APPROVE", "opinion", "诉求人柒已签字"));
        work.complete(
                lsi,
                number,
                "answer-petitioner",
                Map.of("answeredOn", "2026-04-20", "manner", "PHONE", "answer", "已电话 19912345678 告知诉求人柒"));
        work.goTo("2026-05-20");
        List<String> places = new ArrayList<>();
        for (String table : tables()) {
            jdbc.sql("SELECT * FROM " + table).query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = JdbcUtils.getResultSetValue(row, column);
                    String text = value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(value);
                    if (PERSONAL.stream().anyMatch(text::contains)) {
                        places.add(table + "." + row.getMetaData().getColumnName(column) + ": " + text);
                    }
                }
            });
        }
        assertThat(places).isEmpty();
        assertThat(log.getAll()).doesNotContain(PERSONAL);
    }

    private List<String> tables() {
        return jdbc.sql(
                        "SELECT table_name FROM information_schema.tables WHERE lower(table_schema) = 'public' AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
    }
}
