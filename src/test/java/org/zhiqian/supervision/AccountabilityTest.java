package org.zhiqian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Registrations.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Shortcoming;

@TestMethodOrder(OrderAnnotation.class)
class AccountabilityTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String GOV = "gov-530125";
    private static final String DISC = "disc-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String CITY = "leadgrp-530100";
    private static final Map<String, Object> NOTICE =
            Map.of("decision", "ISSUE", "dueOn", "2026-05-08", "text", "三件线索超过期限没有办结，限期整改。");
    private static final Map<String, Object> ANSWER =
            Map.of("rectifiedOn", "2026-04-20", "answer", "已经逐件明确责任人，两件已经办结。");
    private static final Map<String, Object> INTERVIEW = Map.of("decision", "INTERVIEW", "reason", "仍有一件没有办结，整改不到位。");
    private static final Map<String, Object> INTERVIEWED = Map.of(
            "heldOn", "2026-04-20", "interviewed", "县政府分管副县长", "dueOn", "2026-05-20", "demands", "五月二十日前全部办结，书面报告。");
    private static final Map<String, Object> REFER = Map.of("decision", "REFER", "reason", "约谈后仍不整改，存在失职失责。");
    private static final Map<String, Object> REFERRAL = Map.of("document", "虚拟治欠〔2026〕9号", "reason", "超期三个月不办，建议追究责任。");
    private static final Map<String, Object> PUT_RIGHT = Map.of("decision", "PUT_RIGHT", "reason", "三件线索全部办结，已经核对。");

    @Autowired
    private Walked walked;

    @Autowired
    private ApplicationEventPublisher events;

    private static Map<String, Object> shortcoming(Object... more) {
        return with(
                Map.of(
                        "basis", "SPOT_CHECK",
                        "cause", "SLOW_CASES",
                        "region", "530125",
                        "department", "GOV",
                        "finding", "抽查发现三件线索超过期限没有办结。"),
                more);
    }

    private String call(String login, Map<String, Object> form) {
        Answer answer = work.start(login, "accountability", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return notices().get(0);
    }

    private List<String> notices() {
        return jdbc.sql("SELECT number FROM matters WHERE kind = 'NOTICE' ORDER BY number DESC")
                .query(String.class)
                .list();
    }

    private void refused(String login, Map<String, Object> form, String sentence) {
        Answer answer = work.start(login, "accountability", form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private void refusedTask(String login, String number, String task, Map<String, Object> form, String sentence) {
        Answer answer = work.tryToComplete(login, number, task, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private String course(String login, String matter) {
        return work.officer(login).get("/api/matters/" + matter).body();
    }

    private String verifying() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private String urged() {
        String number = verifying();
        work.goTo("2026-07-17");
        work.complete(LEADGRP, number, "urge-office", Map.of("means", "PHONE", "note", "已电话催办"));
        return number;
    }

    private static Shortcoming found(Shortcoming.Kind kind, String office) {
        return new Shortcoming(kind, Office.parse(office), "应于 2026-04-24 报送的报表逾期未报");
    }

    @Test
    @Order(1)
    void fromTheNoticeOverTheInterviewToTheReferral() {
        String matter = call(CITY, shortcoming());
        refusedTask(CITY, matter, "issue-notice", with(NOTICE, "dueOn", ""), "请填写办理期限");
        work.complete(CITY, matter, "issue-notice", NOTICE);
        refusedTask(GOV, matter, "answer-notice", with(ANSWER, "answer", "已改"), "不少于 10 个字");
        refusedTask(GOV, matter, "answer-notice", with(ANSWER, "rectifiedOn", "2026-04-21"), "晚于今天");
        work.complete(GOV, matter, "answer-notice", ANSWER);
        refusedTask(CITY, matter, "review-rectification", REFER, "还没有约谈，不能提请问责");
        work.complete(CITY, matter, "review-rectification", INTERVIEW);
        refusedTask(CITY, matter, "hold-interview", with(INTERVIEWED, "interviewed", "电话 13900000001"), "不要填写电话");
        work.complete(CITY, matter, "hold-interview", INTERVIEWED);
        work.complete(GOV, matter, "answer-notice", ANSWER);
        refusedTask(CITY, matter, "review-rectification", INTERVIEW, "已经约谈过");
        work.complete(CITY, matter, "review-rectification", REFER);
        work.complete(CITY, matter, "refer-for-accountability", REFERRAL);
        work.complete(
                DISC,
                matter,
                "record-accountability",
                Map.of("outcome", "PUNISHED", "decidedOn", "2026-04-20", "result", "对分管负责人予以诫勉。"));
        assertThat(course(CITY, matter))
                .contains(
                        "重点抽查发现宜良县人民政府：线索和案件办理缓慢",
                        "已通报，限 2026-05-08",
                        "责任单位报告整改情况",
                        "决定约谈",
                        "县政府分管副县长",
                        "已提请同级纪委监委问责：虚拟治欠〔2026〕9号",
                        "\"outcome\":\"纪检监察机关于 2026-04-20（周一） 已作出处理\"");
        assertThat(work.openTasks(matter)).isEmpty();
    }

    @Test
    @Order(2)
    void stopsWhenPutRightOrWaived() {
        String matter = call(
                LEADGRP, shortcoming("department", "HURD", "basis", "UNDERCOVER_VISIT", "cause", "PUBLIC_PROJECT"));
        work.complete(LEADGRP, matter, "issue-notice", NOTICE);
        work.complete("hurd-530125", matter, "answer-notice", ANSWER);
        work.complete(LEADGRP, matter, "review-rectification", PUT_RIGHT);
        assertThat(course("hurd-530125", matter)).contains("暗访发现", "政府国企项目拖欠", "\"outcome\":\"已整改到位\"");
        String waived = call(LEADGRP, shortcoming("department", "HURD"));
        work.complete(LEADGRP, waived, "issue-notice", Map.of("decision", "WAIVE", "text", "核对后三件线索均在期限以内。"));
        assertThat(course(LEADGRP, waived)).contains("\"outcome\":\"不予通报\"");
        assertThat(work.openTasks(waived)).isEmpty();
    }

    @Test
    @Order(3)
    void whatIsGraveGoesToTheDisciplineInspectionAtOnceAndLateStepsAreUrged() {
        String number = verifying();
        String matter = call(CITY, shortcoming("cause", "FALSE_REPORT", "caseNumber", number));
        assertThat(work.sheet(LSI, number).toString()).contains("通报约谈问责 " + matter);
        work.goTo("2026-04-24");
        assertThat(work.openTasks(matter)).containsExactly("催办", "签发通报");
        work.complete(CITY, matter, "issue-notice", NOTICE);
        work.goTo("2026-05-09");
        assertThat(work.openTasks(matter)).containsExactly("催办", "报告整改");
        work.complete(GOV, matter, "answer-notice", ANSWER);
        work.goTo("2026-05-20");
        assertThat(work.openTasks(matter)).containsExactly("催办", "核查整改");
        work.complete(CITY, matter, "review-rectification", INTERVIEW);
        work.goTo("2026-06-10");
        assertThat(work.openTasks(matter)).containsExactly("催办", "约谈");
        work.complete(CITY, matter, "hold-interview", with(INTERVIEWED, "dueOn", "2026-06-30"));
        work.complete(GOV, matter, "answer-notice", ANSWER);
        work.complete(CITY, matter, "review-rectification", with(REFER, "grave", true));
        work.goTo("2026-06-30");
        assertThat(work.openTasks(matter)).containsExactly("催办", "提请问责");
        work.complete(CITY, matter, "refer-for-accountability", REFERRAL);
        work.goTo("2026-10-30");
        assertThat(work.openTasks(matter)).containsExactly("催办", "反馈问责结果");
        String grave = call(CITY, shortcoming("cause", "INCIDENT"));
        work.complete(CITY, grave, "issue-notice", with(NOTICE, "dueOn", "2026-11-20"));
        work.complete(GOV, grave, "answer-notice", ANSWER);
        work.complete(CITY, grave, "review-rectification", with(REFER, "grave", true));
        assertThat(work.openTasks(grave)).containsExactly("提请问责");
    }

    @Test
    @Order(4)
    void refusesWhoMayNotCallToAccount() {
        refused(LSI, shortcoming(), "本单位不办理「通报约谈问责」");
        refused(LEADGRP, shortcoming("region", "530902"), "不在您的管辖范围内");
        refused(LEADGRP, shortcoming("department", "LEADGRP"), "不能发给本单位");
        refused(LEADGRP, shortcoming("department", "RAIL"), "请选择其他单位");
        refused(LEADGRP, shortcoming("finding", "太慢"), "不少于 10 个字");
        refused(LEADGRP, shortcoming("finding", "举报人电话 13900000001 反映没有办结"), "不要填写电话");
        refused(LEADGRP, shortcoming("cause", "LAZY"), "没有这个选项");
        call(CITY, shortcoming());
        refused(LEADGRP, shortcoming(), "不能重复提出");
        assertThat(notices()).hasSize(1);
    }

    @Test
    @Order(5)
    void aTaskNeglectedAfterTheUrgingIsFoundByRule() {
        String number = urged();
        work.goTo("2026-07-24");
        assertThat(notices()).isEmpty();
        work.goTo("2026-07-25");
        assertThat(notices()).hasSize(1);
        String matter = notices().get(0);
        assertThat(work.openTasks(matter)).containsExactly("签发通报");
        assertThat(course(LEADGRP, matter)).contains("线索和案件办理缓慢，12 个月内第 1 次", number + " 的「核实情况」经催办仍未办结");
        work.complete(LEADGRP, matter, "issue-notice", with(NOTICE, "dueOn", "2026-08-07"));
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, matter, "answer-notice", ANSWER);
        work.complete(LEADGRP, matter, "review-rectification", PUT_RIGHT);
    }

    @Test
    @Order(6)
    void aTaskDoneOrGivenANewDateIsNotNeglected() {
        String number = urged();
        Answer asked = work.start(
                LSI,
                "deadline-change",
                Map.of(
                        "caseNumber",
                        number,
                        "task",
                        "verify-facts",
                        "kind",
                        "EXTEND",
                        "days",
                        20,
                        "reason",
                        "账册被查封，需要等待调取"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        work.complete(LEADGRP, number, "approve-deadline-change", APPROVED);
        work.goTo("2026-07-28");
        assertThat(notices()).isEmpty();
        work.goTo("2026-08-14");
        work.complete(LEADGRP, number, "urge-office", Map.of("means", "PHONE", "note", "已电话催办"));
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.goTo("2026-09-01");
        assertThat(notices()).isEmpty();
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("neglect")
                        .count())
                .isZero();
    }

    @Test
    @Order(7)
    void rulesCountBeforeTheyCallToAccount() {
        events.publishEvent(found(Shortcoming.Kind.LATE_REPORT, LEADGRP));
        assertThat(notices()).isEmpty();
        events.publishEvent(found(Shortcoming.Kind.LATE_REPORT, LEADGRP));
        assertThat(notices()).hasSize(1);
        assertThat(course(CITY, notices().get(0))).contains("逾期不报送报表，12 个月内第 2 次");
        work.complete(CITY, notices().get(0), "issue-notice", NOTICE);
        events.publishEvent(found(Shortcoming.Kind.LATE_REPORT, LEADGRP));
        assertThat(notices()).hasSize(1);
        events.publishEvent(found(Shortcoming.Kind.LOW_FUND, GOV));
        assertThat(notices()).hasSize(2);
        assertThat(work.openTasks(notices().get(0))).containsExactly("签发通报");
        events.publishEvent(found(Shortcoming.Kind.LOW_FUND, "leadgrp-530000"));
        assertThat(notices()).hasSize(2);
        assertThat(jdbc.sql("SELECT count(*) FROM shortcomings")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("supervision/accountability", "supervision/neglect");
    }
}
