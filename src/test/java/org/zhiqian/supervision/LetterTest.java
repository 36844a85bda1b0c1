package org.zhiqian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

@TestMethodOrder(OrderAnnotation.class)
class LetterTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String HURD = "hurd-530125";
    private static final String TRAN = "tran-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String CITY = "leadgrp-530100";
    private static final String PROVINCE = "leadgrp-530000";
    private static final Map<String, Object> DONE = Map.of("kind", "RESULT", "report", "已约谈总包，工资表已经送审，三日内代发。");
    private static final Map<String, Object> NOT_OURS = Map.of("kind", "OBJECT", "report", "该工程属于公路项目，由交通运输部门监管。");

    @Autowired
    private Walked walked;

    private String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private static Map<String, Object> letter(String kind, String region, String department, Object... more) {
        return with(
                Map.of(
                        "kind",
                        kind,
                        "document",
                        "虚拟治欠督〔2026〕1号",
                        "region",
                        region,
                        "department",
                        department,
                        "dueOn",
                        "2026-05-08",
                        "demand",
                        "请核实专户资金并督促代发。"),
                more);
    }

    /** Returns the number of the letter. */
    private String send(String login, Map<String, Object> letter) {
        Answer answer = work.start(login, "letter", letter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return newest();
    }

    private String newest() {
        return jdbc.sql("SELECT number FROM matters ORDER BY number DESC FETCH FIRST 1 ROW ONLY")
                .query(String.class)
                .single();
    }

    private void refused(String login, Map<String, Object> letter, String sentence) {
        Answer answer = work.start(login, "letter", letter);
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private void refusedTask(String login, String number, String task, Map<String, ?> form, String sentence) {
        Answer answer = work.tryToComplete(login, number, task, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private String course(String login, String matter) {
        return work.officer(login).get("/api/matters/" + matter).body();
    }

    private LocalDate due(String number, String task) {
        return LocalDate.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @Order(1)
    void aTransferShowsTheCaseAndComesBackWithAResult() {
        String number = accepted();
        assertThat(work.officer(HURD).get("/api/cases/" + number).status()).isEqualTo(404);
        String letter = send(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", number));
        assertThat(work.officer(HURD).get("/api/cases/" + number).status()).isEqualTo(200);
        assertThat(course(HURD, letter)).contains("发转办函 虚拟治欠督〔2026〕1号，限 2026-05-08", "请核实专户资金并督促代发。");
        assertThat(due(letter, "feed-back")).isEqualTo("2026-05-08");
        refusedTask(HURD, letter, "feed-back", with(DONE, "report", "办了"), "不少于 10 个字");
        refusedTask(HURD, letter, "feed-back", with(DONE, "report", "已联系包工头 13900000001 处理完毕。"), "不要填写电话");
        work.complete(HURD, letter, "feed-back", DONE);
        refusedTask(LSI, letter, "review-feedback", Map.of("decision", "RETURN", "dueOn", "2026-05-20"), "写明哪里不符合要求");
        refusedTask(LSI, letter, "review-feedback", Map.of("decision", "RETURN", "opinion", "没有代发凭证"), "请填写办理期限");
        work.complete(
                LSI,
                letter,
                "review-feedback",
                Map.of("decision", "RETURN", "opinion", "没有代发凭证", "dueOn", "2026-05-20"));
        assertThat(due(letter, "feed-back")).isEqualTo("2026-05-20");
        work.complete(HURD, letter, "feed-back", DONE);
        work.complete(LSI, letter, "review-feedback", Map.of("decision", "ACCEPT"));
        assertThat(course(LSI, letter)).contains("\"outcome\":\"反馈已经认可，办结\"");
        assertThat(work.sheet(LSI, number).toString()).contains("转办 " + letter + "：退回重办，限 2026-05-20");
    }

    @Test
    @Order(2)
    void whoFeedsBackLateIsUrgedAndAgainAfterBeingSentBack() {
        String letter = send(LEADGRP, letter("SUPERVISE", "530125", "HURD"));
        work.goTo("2026-05-09");
        assertThat(work.openTasks(letter)).containsExactly("催办", "办理并反馈");
        work.complete(HURD, letter, "feed-back", DONE);
        assertThat(work.openTasks(letter)).containsExactly("审核反馈");
        work.complete(
                LEADGRP,
                letter,
                "review-feedback",
                Map.of("decision", "RETURN", "opinion", "没有代发凭证", "dueOn", "2026-05-20"));
        work.goTo("2026-05-20");
        assertThat(work.openTasks(letter)).containsExactly("办理并反馈");
        work.goTo("2026-05-21");
        assertThat(work.openTasks(letter)).containsExactly("催办", "办理并反馈");
        work.goTo("2026-06-10");
        work.complete(HURD, letter, "feed-back", DONE);
        work.goTo("2026-06-30");
        assertThat(work.openTasks(letter)).containsExactly("催办", "审核反馈");
        work.complete(LEADGRP, letter, "review-feedback", Map.of("decision", "ACCEPT"));
        assertThat(work.openTasks(letter)).isEmpty();
    }

    @Test
    @Order(3)
    void aWrongTransferIsObjectedToOnceAndMayBeUpheld() {
        String letter = send(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", accepted()));
        work.goTo("2026-04-27");
        work.complete(HURD, letter, "feed-back", NOT_OURS);
        refusedTask(LSI, letter, "decide-objection", Map.of("decision", "UPHOLD", "reason", "施工许可由住建发"), "请填写办理期限");
        work.goTo("2026-05-01");
        assertThat(work.openTasks(letter)).containsExactly("催办", "处理异议");
        work.complete(
                LSI,
                letter,
                "decide-objection",
                Map.of("decision", "UPHOLD", "reason", "施工许可由住建发", "dueOn", "2026-05-20"));
        assertThat(due(letter, "feed-back")).isEqualTo("2026-05-20");
        refusedTask(HURD, letter, "feed-back", NOT_OURS, "已经届满");
        work.complete(HURD, letter, "feed-back", DONE);
        assertThat(work.openTasks(letter)).containsExactly("审核反馈");
    }

    @Test
    @Order(4)
    void anObjectionIsNotHeardTwice() {
        String letter = send(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", accepted()));
        work.complete(HURD, letter, "feed-back", NOT_OURS);
        work.complete(
                LSI,
                letter,
                "decide-objection",
                Map.of("decision", "UPHOLD", "reason", "施工许可由住建发", "dueOn", "2026-05-20"));
        refusedTask(HURD, letter, "feed-back", NOT_OURS, "异议已经处理过");
    }

    @Test
    @Order(5)
    void afterFiveWorkingDaysNobodyCanObject() {
        String letter = send(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", accepted()));
        work.goTo("2026-04-27");
        assertThat(course(LSI, letter)).doesNotContain("异议期届满");
        work.goTo("2026-04-28");
        assertThat(course(LSI, letter)).contains("异议期届满，收文单位未提出异议");
        refusedTask(HURD, letter, "feed-back", NOT_OURS, "提出异议的期限 2026-04-27（周一） 已经届满");
    }

    @Test
    @Order(6)
    void aRightObjectionTakesTheLetterBackOrElsewhere() {
        String number = accepted();
        String directive = send(LEADGRP, letter("ASSIGN", "530125", "HURD", "caseNumber", number));
        String transfer = send(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", number));
        work.complete(HURD, directive, "feed-back", NOT_OURS);
        work.complete(LEADGRP, directive, "decide-objection", Map.of("decision", "TAKE_BACK", "reason", "确属公路项目"));
        assertThat(course(HURD, directive)).contains("\"outcome\":\"异议成立，发文单位收回\"");
        work.complete(HURD, transfer, "feed-back", NOT_OURS);
        Map<String, Object> forward = Map.of("decision", "FORWARD", "reason", "确属公路项目", "dueOn", "2026-05-15");
        refusedTask(LSI, transfer, "decide-objection", forward, "请填写改转地区和改转单位");
        Map<String, Object> elsewhere = with(forward, "region", "530125", "department", "TRAN");
        refusedTask(LSI, transfer, "decide-objection", with(elsewhere, "department", "HURD"), "就是提出异议的单位");
        refusedTask(LSI, transfer, "decide-objection", with(elsewhere, "region", "530902"), "只能发给");
        work.complete(LSI, transfer, "decide-objection", elsewhere);
        String forwarded = newest();
        assertThat(course(HURD, transfer)).contains("异议成立，改转");
        assertThat(work.officer(TRAN).get("/api/cases/" + number).status()).isEqualTo(200);
        assertThat(due(forwarded, "feed-back")).isEqualTo("2026-05-15");
        work.complete(TRAN, forwarded, "feed-back", DONE);
        work.complete(LSI, forwarded, "review-feedback", Map.of("decision", "ACCEPT"));
    }

    @Test
    @Order(7)
    void goesDownLevelByLevelAndComesBackUp() {
        String number = accepted();
        String toCity = send(PROVINCE, letter("SUPERVISE", "530100", "LEADGRP", "caseNumber", number));
        String toCounty = send(CITY, letter("SUPERVISE", "530125", "LEADGRP", "caseNumber", number));
        work.complete(LEADGRP, toCounty, "feed-back", DONE);
        work.complete(CITY, toCounty, "review-feedback", Map.of("decision", "ACCEPT"));
        work.complete(CITY, toCity, "feed-back", DONE);
        work.complete(PROVINCE, toCity, "review-feedback", Map.of("decision", "ACCEPT"));
        assertThat(course(LEADGRP, toCounty)).contains("反馈已经认可，办结");
    }

    @Test
    @Order(8)
    void refusesLettersThatCannotBeSent() {
        String number = accepted();
        refused(LSI, letter("TRANSFER", "530125", "HURD"), "请填写案件编号");
        refused(LSI, letter("SUPERVISE", "530125", "HURD"), "本单位不能向宜良县的单位督办");
        refused(HURD, letter("TRANSFER", "530125", "TRAN", "caseNumber", number), "本单位不办理「督办交办转办」");
        refused(LEADGRP, letter("SUPERVISE", "530100", "LEADGRP"), "不在您的管辖范围内");
        refused(LEADGRP, letter("SUPERVISE", "530125", "LEADGRP"), "不能发给本单位");
        refused(LEADGRP, letter("SUPERVISE", "530125", "RAIL"), "请选择其他单位");
        refused(LEADGRP, letter("SUPERVISE", "530125", "HURD", "dueOn", "2026-04-20"), "应在今天");
        refused(LEADGRP, letter("SUPERVISE", "530125", "HURD", "dueOn", "2027-12-01"), "一年以内");
        refused(LEADGRP, letter("SUPERVISE", "530125", "HURD", "demand", " "), "事项和要求");
        refused(LEADGRP, letter("SUPERVISE", "530125", "HURD", "demand", "联系 530000199001010011"), "不要填写电话");
        refused(PROVINCE, letter("SUPERVISE", "530902", "LEADGRP", "caseNumber", number), "只能发给该地区或者其上级");
        send(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", number));
        refused(LSI, letter("TRANSFER", "530125", "HURD", "caseNumber", number), "不能重复发");
        assertThat(jdbc.sql("SELECT count(*) FROM letters").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("supervision/letter");
    }
}
