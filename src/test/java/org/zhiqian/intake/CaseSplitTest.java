package org.zhiqian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** A part of a case becomes a case of its own; both together claim and are owed what the one was. */
@TestMethodOrder(OrderAnnotation.class)
class CaseSplitTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";

    @Autowired
    Walked walked;

    private String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private static Map<String, Object> split(String number, Object... changes) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("caseNumber", number);
        fields.put("reason", "其中一人实际由另一家劳务公司用工，应当分开办理");
        fields.put("people", 1);
        fields.put("migrants", 1);
        fields.put("claimedAmount", "8400");
        fields.put("employerCategory", "CONSTRUCTION");
        fields.put("employerName", "昆明虚拟另一劳务有限公司");
        fields.put("petitionerName", "工人乙");
        fields.put("petitionerPhone", "19900000005");
        fields.put("demand", "一名泥工的工资未付。");
        return with(fields, changes);
    }

    private String granted(Map<String, Object> split) {
        String number = (String) split.get("caseNumber");
        Answer answer = work.start(LSI, "case-split", split);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        work.complete(LEADGRP, number, "approve-split", APPROVED);
        return jdbc.sql("SELECT max(number) FROM cases").query(String.class).single();
    }

    private void refused(Map<String, Object> split, String sentence) {
        Answer answer = work.start(LSI, "case-split", split);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private String figures(String asOf) {
        Answer answer = work.officer(LSI).get("/api/reports/T1?region=530125&asOf=" + asOf);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode row = answer.json().at("/rows/0/values");
        return String.join(
                " ",
                Stream.of(
                                "received_cases",
                                "received_people",
                                "is_arrears_cases",
                                "solved_cases",
                                "solved_people",
                                "remaining_cases",
                                "remaining_people",
                                "verified_amount",
                                "pending_amount",
                                "reception_visits")
                        .map(key -> row.path(key).asText())
                        .toList());
    }

    @Test
    @Order(1)
    void aPartIsSplitOffBeforeItIsVerified() {
        String origin = accepted();
        String before = figures("2026-04-20");
        assertThat(before).startsWith("1 3 0 0 0 0 0 ").endsWith(" 1");
        work.goTo("2026-04-22");
        String part = granted(split(origin));
        assertThat(figures("2026-04-20")).as("a past day").isEqualTo(before);
        assertThat(figures("2026-04-22")).startsWith("2 3 0 0 0 0 0 ").endsWith(" 1");
        assertThat(figures("2026-04-22").split(" ")[8]).isEqualTo(before.split(" ")[8]);
        assertThat(work.openTasks(part)).containsExactly("核实情况");
        assertThat(work.sheet(LSI, origin).toString()).contains("拆出 " + part);
        JsonNode sheet = work.sheet(LSI, part);
        assertThat(sheet.toString()).contains("从 " + origin + " 拆出").contains("昆明虚拟另一劳务有限公司");
        assertThat(sheet.at("/head/receivedOn").asText()).isEqualTo("2026-04-20");
        assertThat(work.task(part, "verify-facts").getDueDate())
                .as("the limit of the law goes on")
                .isEqualTo(work.task(origin, "verify-facts").getDueDate());
    }

    @Test
    @Order(2)
    void whatIsOwedIsDividedAndBothAreSettled() {
        String origin = accepted();
        work.complete(LSI, origin, "verify-facts", VERIFIED);
        String before = figures("2026-04-20");
        work.goTo("2026-04-21");
        refused(split(origin), "拆出认定人数");
        String part = granted(split(
                origin, "foundPeople", 1, "foundMigrants", 1, "foundAmount", "8400", "foundMigrantAmount", "8400"));
        assertThat(figures("2026-04-20")).isEqualTo(before);
        assertThat(figures("2026-04-21")).startsWith("2 3 2 0 0 2 3 ");
        assertThat(figures("2026-04-21").split(" ")[7]).isEqualTo(before.split(" ")[7]);
        work.complete(
                LSI, part, "settle-on-the-spot", with(settled("2026-04-21"), "peopleCleared", 1, "amount", "8400"));
        work.complete(LEADGRP, part, "review-closing", APPROVED);
        work.complete(
                LSI, origin, "settle-on-the-spot", with(settled("2026-04-21"), "peopleCleared", 2, "amount", "18000"));
        work.complete(LEADGRP, origin, "review-closing", APPROVED);
        assertThat(figures("2026-04-21")).startsWith("2 3 2 2 3 0 0 ");
    }

    @Test
    @Order(3)
    void aSplitThatDoesNotAddUpIsRefused() {
        String origin = accepted();
        refused(split(origin, "people", 3), "应少于本案的 3 人");
        refused(split(origin, "claimedAmount", "26400"), "小于本案的");
        refused(split(origin, "migrants", 2), "不能多于拆出的");
        refused(split(origin, "migrants", 0), "农民工多于总人数");
        refused(split(origin, "lowIncomePeople", 1), "拆出低收入人数");
        refused(split(origin, "foundPeople", 1), "还没有核实");
        refused(split(origin, "reason", "分开"), "不少于 10 个字");
        refused(split(origin, "petitionerPhone", "123"), "电话");
        assertThat(work.start("arb-530125", "case-split", split(origin)).message())
                .startsWith("本单位不办理「拆案」：由治欠办、");
        assertThat(jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void theLeadingOfficeMayRefuse() {
        String origin = accepted();
        assertThat(work.start(LSI, "case-split", split(origin)).status()).isEqualTo(200);
        refused(split(origin), "正在拆案");
        work.goTo(LocalDateTime.ofInstant(
                        work.task(origin, "approve-split").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"))
                .plusMinutes(1));
        assertThat(work.openTasks(origin)).contains("催办");
        work.complete(LEADGRP, origin, "approve-split", Map.of("decision", "REFUSE", "opinion", "用工主体相同"));
        assertThat(work.sheet(LSI, origin).at("/head/people").asInt()).isEqualTo(3);
        walked.requireAll("intake/case-split");
    }
}
