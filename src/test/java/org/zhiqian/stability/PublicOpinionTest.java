package org.zhiqian.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Registrations.with;

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
class PublicOpinionTest extends AtTheOffice {
    private static final String INFO = "info-530125";
    private static final String HURD = "hurd-530125";
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final Map<String, Object> ANSWER =
            Map.of("answeredOn", "2026-04-20", "outlet", "县政府网站通报", "facts", "经核查，工资已由总包专户代发。");

    @Autowired
    private Walked walked;

    private static Map<String, Object> found(Object... more) {
        return with(
                Map.of(
                        "source", "VIDEO",
                        "region", "530125",
                        "foundOn", "2026-04-20",
                        "title", "某幼儿园工地讨薪视频",
                        "gist", "视频称工地拖欠二月三月工资。"),
                more);
    }

    private static Map<String, Object> weighed(Object... more) {
        return with(
                Map.of("level", "MAJOR", "assessment", "转发较快，应当尽快核查回应。", "department", "HURD", "dueOn", "2026-04-24"),
                more);
    }

    private String report(String login, Map<String, Object> form) {
        Answer answer = work.start(login, "public-opinion", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return jdbc.sql("SELECT number FROM matters ORDER BY number DESC FETCH FIRST 1 ROW ONLY")
                .query(String.class)
                .single();
    }

    private void refused(Map<String, Object> form, String sentence) {
        Answer answer = work.start(INFO, "public-opinion", form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private void refusedTask(String login, String number, String task, Map<String, Object> form, String sentence) {
        Answer answer = work.tryToComplete(login, number, task, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private String course(String matter) {
        return work.officer(LEADGRP).get("/api/matters/" + matter).body();
    }

    @Test
    @Order(1)
    void isWeighedAnsweredAndClosed() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        String matter = report(LSI, found("caseNumber", number));
        refusedTask(LEADGRP, matter, "assess-opinion", with(weighed(), "department", ""), "请填写处置单位");
        refusedTask(LEADGRP, matter, "assess-opinion", with(weighed(), "dueOn", ""), "请填写处置期限");
        refusedTask(LEADGRP, matter, "assess-opinion", with(weighed(), "dueOn", "2026-06-30"), "一个月以内");
        work.complete(LEADGRP, matter, "assess-opinion", weighed());
        assertThat(work.officer(HURD).get("/api/cases/" + number).status()).isEqualTo(200);
        refusedTask(HURD, matter, "answer-opinion", with(ANSWER, "facts", "已联系发布人 @某某 删除视频。"), "只记内容，不记发布人");
        refusedTask(HURD, matter, "answer-opinion", with(ANSWER, "answeredOn", "2026-04-21"), "晚于今天");
        work.complete(HURD, matter, "answer-opinion", ANSWER);
        refusedTask(LEADGRP, matter, "close-opinion", Map.of("decision", "RETURN", "dueOn", "2026-05-08"), "写明理由");
        work.complete(
                LEADGRP,
                matter,
                "close-opinion",
                Map.of("decision", "RETURN", "dueOn", "2026-05-08", "opinion", "没有附通报内容"));
        work.goTo("2026-05-09");
        assertThat(work.openTasks(matter)).containsExactly("催办", "核查回应");
        work.complete(HURD, matter, "answer-opinion", ANSWER);
        work.goTo("2026-05-20");
        assertThat(work.openTasks(matter)).containsExactly("催办", "审核办结");
        work.complete(LEADGRP, matter, "close-opinion", Map.of("decision", "CLOSE"));
        assertThat(course(matter)).contains("研判为较大，由宜良县住房和城乡建设局", "退回重办，限 2026-05-08", "舆情已办结");
        assertThat(work.sheet(LSI, number).toString()).contains("舆情处置 " + matter + "：已核查回应：县政府网站通报");
    }

    @Test
    @Order(2)
    void mayNeedNoAnswer() {
        String matter = report(INFO, found());
        work.goTo("2026-04-22");
        assertThat(work.openTasks(matter)).containsExactly("催办", "研判舆情");
        work.complete(LEADGRP, matter, "assess-opinion", Map.of("level", "NO_ACTION", "assessment", "系三年前旧闻，当时已经办结。"));
        assertThat(course(matter)).contains("\"outcome\":\"经研判无需处置\"");
        assertThat(work.openTasks(matter)).isEmpty();
    }

    @Test
    @Order(3)
    void holdsNothingOfWhoPostedIt() {
        refused(found("gist", "账号 @某某 发布视频称被欠薪。"), "只记内容，不记发布人");
        refused(found("title", "＠某某 讨薪"), "只记内容，不记发布人");
        refused(found("gist", "发布人电话 13900000001 称被欠薪。"), "不要填写电话");
        refused(found("caseNumber", "530125-2026-999999"), "请核对案件编号");
        refused(found("foundOn", "2026-05-01"), "晚于今天");
        refused(found("region", "530902"), "不在您的管辖范围内");
        refused(found("source", "RADIO"), "没有这个选项");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("stability/public-opinion");
    }
}
