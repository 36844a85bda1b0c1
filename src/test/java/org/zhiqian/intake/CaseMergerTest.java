package org.zhiqian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.answered;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.measureDone;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** Several cases of one matter become one; the figures of every day stay what they were, and everybody is answered. */
@TestMethodOrder(OrderAnnotation.class)
class CaseMergerTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String HURD = "hurd-530125";

    @Autowired
    Walked walked;

    private String first() {
        return work.register(LSI, Registrations.simple("2026-04-20"));
    }

    private String second(@Nullable Object... changes) {
        Map<String, Object> other = with(
                Registrations.simple(LocalDate.now(clock).toString()),
                "petitionerName",
                "工人乙",
                "petitionerIdNumber",
                null,
                "petitionerIdType",
                null,
                "petitionerPhone",
                "19900000002",
                "people",
                2,
                "migrants",
                2,
                "claimedAmount",
                "10000",
                "newMatter",
                true);
        return work.register(LSI, with(other, changes));
    }

    private static Map<String, Object> merger(String merged, String lead) {
        return Map.of("caseNumber", merged, "leadCase", lead, "reason", "同一项目同一班组的同一笔工资，应当一并办理");
    }

    private void merge(String merged, String lead) {
        Answer answer = work.start(LSI, "case-merger", merger(merged, lead));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        work.complete(LEADGRP, merged, "approve-merger", APPROVED);
        work.complete(
                LSI,
                merged,
                "inform-of-merger",
                Map.of(
                        "informedOn",
                        LocalDate.now(clock).toString(),
                        "manner",
                        "PHONE",
                        "content",
                        "两件并为一件办理，原查询码照常可用。"));
    }

    private void refused(Map<String, Object> merger, String sentence) {
        Answer answer = work.start(LSI, "case-merger", merger);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    /** A to J of T1 of the county on that day, in the order of the form. */
    private String figures(String asOf) {
        Answer answer = work.officer(LSI).get("/api/reports/T1?region=530125&asOf=" + asOf);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode row = answer.json().at("/rows/0/values");
        return String.join(
                " ",
                Stream.of(
                                "received_cases",
                                "received_people",
                                "not_arrears_cases",
                                "is_arrears_cases",
                                "solved_cases",
                                "solved_people",
                                "solved_amount",
                                "remaining_cases",
                                "remaining_people",
                                "remaining_amount")
                        .map(key -> row.path(key).asText())
                        .toList());
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private void letRunLate(String login, String number, String task, Map<String, ?> fields) {
        work.goTo(LocalDateTime.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"))
                .plusMinutes(1));
        assertThat(work.openTasks(number)).contains("催办");
        work.complete(login, number, task, fields);
    }

    @Test
    @Order(1)
    void twoCasesBecomeOneBeforeTheyAreVerified() {
        String lead = first();
        work.complete(LSI, lead, "accept-petition", ACCEPTED);
        String merged = second();
        String before = figures("2026-04-20");
        work.goTo("2026-04-22");
        merge(merged, lead);
        assertThat(figures("2026-04-20")).as("a past day").isEqualTo(before);
        assertThat(figures("2026-04-22")).as("A and B do not fall").isEqualTo(before);
        assertThat(work.openTasks(merged)).isEmpty();
        assertThat(work.start(LSI, "enforcement-act", Handling.act(merged, "FILED", "2026-04-22"))
                        .message())
                .contains("已经并入 " + lead);
        assertThat(work.sheet(LSI, merged).at("/head/status/code").asText()).isEqualTo("MERGED");
        assertThat(work.sheet(LSI, merged).toString()).contains("并入 " + lead);
        assertThat(work.sheet(LSI, lead).toString()).contains(merged + " 并入本案");
        work.complete(
                LSI,
                lead,
                "verify-facts",
                with(VERIFIED, "verifiedOn", "2026-04-22", "people", 5, "migrants", 5, "amount", "36400"));
        work.complete(
                LSI, lead, "settle-on-the-spot", with(settled("2026-04-22"), "peopleCleared", 5, "amount", "36400"));
        work.complete(LEADGRP, lead, "review-closing", APPROVED);
        String closed = figures("2026-04-22");
        assertThat(closed).startsWith("2 5 0 2 2 5 ").endsWith(" 0 0 0.0");
        assertThat(figures("2026-04-20")).isEqualTo(before);
        answerAll(lead, merged);
    }

    /** The petitioner of the lead case, then by a task of his own that of the merged one. */
    private void answerAll(String lead, String merged) {
        work.complete(LSI, lead, "answer-petitioner", answered(today()));
        assertThat(work.openTasks(lead)).contains("答复共同诉求人");
        Answer early = work.tryToComplete(LSI, lead, "answer-co-petitioner", answered("2026-04-01"));
        assertThat(early.message()).contains("答复日期应在");
        letRunLate(LSI, lead, "answer-co-petitioner", answered(today()));
        assertThat(work.sheet(LSI, lead).toString()).contains("并入案件 " + merged);
        assertThat(work.openTasks(lead)).doesNotContain("答复共同诉求人");
    }

    @Test
    @Order(2)
    void whatIsOwedMovesToTheLeadCaseWhenBothAreVerified() {
        String lead = handled(first(), 3, "26400");
        String merged = handled(second(), 2, "10000");
        work.complete(LSI, merged, "record-payment", paid("2026-04-20", 1, "4000"));
        String before = figures("2026-04-20");
        assertThat(before).startsWith("2 5 0 2 0 1 ");
        work.goTo("2026-04-21");
        merge(merged, lead);
        assertThat(figures("2026-04-20")).isEqualTo(before);
        assertThat(figures("2026-04-21")).as("sums are preserved").isEqualTo(before);
        JsonNode sheet = work.sheet(LSI, lead);
        assertThat(sheet.at("/balance/remainingPeople").asInt()).isEqualTo(4);
        assertThat(sheet.at("/balance/remainingAmount").decimalValue()).isEqualByComparingTo("32400");
        assertThat(work.sheet(LSI, merged).at("/balance/remainingPeople").asInt())
                .isZero();
        work.complete(HURD, lead, "carry-out-measure", measureDone("2026-04-21"));
        work.complete(LSI, lead, "record-payment", paid("2026-04-21", 4, "32400"));
        work.complete(LSI, lead, "apply-closing", concluded());
        work.complete(LEADGRP, lead, "review-closing", APPROVED);
        assertThat(figures("2026-04-21")).startsWith("2 5 0 2 2 5 ").endsWith(" 0 0 0.0");
        assertThat(figures("2026-04-20")).isEqualTo(before);
    }

    private String handled(String number, int people, String amount) {
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(
                LSI, number, "verify-facts", with(VERIFIED, "people", people, "migrants", people, "amount", amount));
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-06-30"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        return number;
    }

    @Test
    @Order(3)
    void aMergerThatMakesNoSenseIsRefused() {
        String lead = first();
        String merged = second();
        refused(merger(merged, merged), "编号相同");
        refused(merger(merged, lead), "不能再并入案件");
        work.complete(LSI, lead, "accept-petition", ACCEPTED);
        refused(with(merger(merged, lead), "reason", "重复"), "不少于 10 个字");
        refused(merger(merged, "530125-2026-999999"), "没有编号为");
        String foreign = second(
                "employerName",
                "昆明虚拟其他劳务有限公司",
                "employerCreditCode",
                null,
                "contractorName",
                null,
                "contractorCreditCode",
                null,
                "projectName",
                null,
                "ownership",
                List.of());
        refused(merger(foreign, lead), "没有相同的被反映单位或者项目");
        String byPhone = second("channel", "PHONE", "petitionerPhone", "19900000003");
        work.complete(LSI, byPhone, "accept-petition", ACCEPTED);
        refused(merger(merged, byPhone), "请反过来");
        work.complete(LSI, lead, "verify-facts", VERIFIED);
        refused(merger(merged, lead), "同一阶段");
        assertThat(work.start("arb-530125", "case-merger", merger(merged, lead)).message())
                .startsWith("本单位不办理「并案」：由治欠办、");
        assertThat(work.start("lsi-530902", "case-merger", merger(merged, lead)).status())
                .isIn(400, 409);
    }

    @Test
    @Order(4)
    void theLeadingOfficeMayRefuseAndTheCaseCannotBeClosedMeanwhile() {
        String lead = first();
        work.complete(LSI, lead, "accept-petition", ACCEPTED);
        String merged = second();
        assertThat(work.start(LSI, "case-merger", merger(merged, lead)).status())
                .isEqualTo(200);
        refused(merger(merged, lead), "正在并案");
        assertThat(work.tryToComplete(LEADGRP, merged, "approve-merger", Map.of("decision", "REFUSE"))
                        .message())
                .contains("请写明意见");
        letRunLate(LEADGRP, merged, "approve-merger", Map.of("decision", "REFUSE", "opinion", "不是同一班组"));
        assertThat(work.openTasks(merged)).contains("受理审查");
        assertThat(work.sheet(LSI, merged).at("/head/status/code").asText()).isEqualTo("REGISTERED");
        merge(merged, lead);
    }

    @Test
    @Order(5)
    void everybodyWhoComesForACaseIsKeptGetsACodeAndIsAnswered() {
        String lead = first();
        String code = receipt(with(
                Registrations.simple("2026-04-20"),
                "petitionerName",
                "工人丙",
                "petitionerIdType",
                null,
                "petitionerIdNumber",
                null,
                "petitionerPhone",
                "19900000007",
                "sameMatterAs",
                lead,
                "visitAnswer",
                "案件正在审查，五日内答复。"));
        JsonNode sheet = work.sheet(LSI, lead);
        assertThat(sheet.path("visits")).hasSize(2);
        assertThat(sheet.at("/coPetitioners/0/queryCode").asText()).isEqualTo(code);
        assertThat(sheet.toString()).doesNotContain("工人丙").doesNotContain("19900000007");
        assertThat(work.officer(LSI)
                        .get("/api/cases/by-query-code/" + code)
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo(lead);
        Answer all = work.officer(LSI).post("/api/cases/" + lead + "/disclosures/all", "");
        assertThat(all.body()).contains("工人丙", "19900000007", "工人甲");
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entries WHERE action = 'DISCLOSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        work.complete(
                LSI,
                lead,
                "accept-petition",
                Map.of("decision", "REFER", "referTo", "ARB", "reason", "存在重大争议，应由仲裁机构处理"));
        work.complete(
                LSI,
                lead,
                "inform-petitioner",
                Map.of("informedOn", "2026-04-20", "manner", "PHONE", "content", "已转送仲裁院，请携带材料前往。"));
        assertThat(work.openTasks(lead)).containsExactly("答复共同诉求人");
        work.complete(LSI, lead, "answer-co-petitioner", answered("2026-04-20"));
        assertThat(work.openTasks(lead)).isEmpty();
    }

    @Test
    @Order(6)
    void whoComesForAMergedCaseIsJoinedToItsLeadCase() {
        String lead = first();
        work.complete(LSI, lead, "accept-petition", ACCEPTED);
        String merged = second();
        String own = jdbc.sql("SELECT query_code FROM cases WHERE number = ?")
                .param(merged)
                .query(String.class)
                .single();
        merge(merged, lead);
        assertThat(work.officer(LSI)
                        .get("/api/cases/by-query-code/" + own)
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo(lead);
        String joined = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "petitionerPhone",
                        "19900000009",
                        "sameMatterAs",
                        merged,
                        "visitAnswer",
                        "已并入另一案办理。"));
        assertThat(joined).isEqualTo(lead);
        refused(merger(merged, lead), "已经并入");
        assertThat(work.officer(LSI).get("/api/cases/by-query-code/NOSUCH22").status())
                .isEqualTo(404);
        letRunLateInforming();
    }

    /** The last flow: nobody has told the petitioner in time. */
    private void letRunLateInforming() {
        String lead = second("petitionerPhone", "19900000011");
        work.complete(LSI, lead, "accept-petition", ACCEPTED);
        String merged = second("petitionerPhone", "19900000012");
        assertThat(work.start(LSI, "case-merger", merger(merged, lead)).status())
                .isEqualTo(200);
        work.complete(LEADGRP, merged, "approve-merger", APPROVED);
        Answer early = work.tryToComplete(
                LSI,
                merged,
                "inform-of-merger",
                Map.of("informedOn", "2026-04-01", "manner", "PHONE", "content", "已经并案办理。"));
        assertThat(early.message()).contains("告知日期应在");
        letRunLate(
                LSI,
                merged,
                "inform-of-merger",
                Map.of("informedOn", "2026-04-21", "manner", "PHONE", "content", "已经并案办理。"));
    }

    private String receipt(Map<String, Object> petition) {
        try {
            Answer answer = work.officer(LSI).post("/api/petitions", new ObjectMapper().writeValueAsString(petition));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            return answer.json().path("queryCode").asText();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    @Order(7)
    void everyFlowWasWalked() {
        walked.requireAll("intake/case-merger", "intake/co-petitioner-answer");
    }
}
