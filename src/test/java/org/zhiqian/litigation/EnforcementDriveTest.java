package org.zhiqian.litigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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

/** Judgments and awards of a county are enforced together. */
@TestMethodOrder(OrderAnnotation.class)
class EnforcementDriveTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String COURT = "court-530125";
    private static final String PROC = "proc-530125";

    @Autowired
    Walked walked;

    private String verified(@Nullable Object... more) {
        String number = work.register(LSI, with(Registrations.simple("2026-04-20"), more));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        return number;
    }

    private static Map<String, Object> enforced(String number) {
        return Map.of("caseNumber", number, "basis", "AWARD", "document", "虚拟劳人仲裁〔2025〕9号", "appliedOn", "2026-04-01");
    }

    private static Map<String, Object> drive(String first, @Nullable Object... more) {
        return with(
                Map.of(
                        "name",
                        "春季集中执行",
                        "until",
                        "2026-05-20",
                        "reason",
                        "法院执行局逐案排查财产线索，集中兑付。",
                        "cases1",
                        enforced(first)),
                more);
    }

    private String opened(Map<String, Object> drive) {
        Answer answer = work.start(LEADGRP, "enforcement-drive", drive);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("businessKey").asText();
    }

    private void refused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private static Map<String, Object> result(String number, String result, String progress, @Nullable Object... more) {
        return with(
                Map.of("caseNumber", number, "result", result, "happenedOn", "2026-04-20", "progress", progress), more);
    }

    private static Map<String, Object> money(String number, int people, String amount, String progress) {
        return result(number, "PAID", progress, "amount", amount, "peopleCleared", people, "voucher", "执行款发放清单");
    }

    /** While the drive goes on for other cases. */
    private void closeWhatIsPaid(String number) {
        work.complete(LSI, number, "settle-on-the-spot", Handling.NOT_TODAY);
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        work.complete("hurd-530125", number, "carry-out-measure", Handling.measureDone("2026-04-20"));
        work.complete(LSI, number, "record-payment", Map.of("entry", "SETTLED_ELSEWHERE"));
        work.complete(LSI, number, "apply-closing", Handling.concluded());
    }

    @Test
    @Order(1)
    void eachCaseHasItsResultsAndTheDriveASummary() {
        String first = verified();
        String second = verified("newMatter", true);
        String drive = opened(drive(first, "cases2", enforced(second)));
        assertThat(drive).isEqualTo("530125-2026-S00001");
        assertThat(LocalDate.ofInstant(
                        work.task(drive, "record-enforcement").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai")))
                .isEqualTo("2026-05-20");
        work.complete(COURT, drive, "record-enforcement", money(first, 2, "20000", "MORE"));
        assertThat(work.sheet(LSI, first).path("course").toString()).contains(first + "：执行款到位 20,000.00 元");
        assertThat(work.sheet(LSI, second).path("course").toString())
                .as("the course of another case")
                .doesNotContain(first);
        refused(
                work.tryToComplete(
                        COURT, drive, "record-enforcement", result(first, "PAID", "MORE", "happenedOn", "2026-04-19")),
                "不能早于");
        refused(
                work.tryToComplete(COURT, drive, "record-enforcement", money(first, 1, "6400.01", "MORE")),
                "超过尚欠的 6,400.00 元");
        refused(
                work.tryToComplete(COURT, drive, "record-enforcement", money(first, 1, "6400", "FINISHED")),
                "还有案件没有登记执行结果：" + second);
        assertThat(work.sheet(LSI, first).at("/balance/remainingAmount").decimalValue())
                .isEqualByComparingTo("6400");
        work.complete(COURT, drive, "record-enforcement", money(first, 1, "6400", "MORE"));
        JsonNode sheet = work.sheet(COURT, first);
        assertThat(sheet.path("payments").findValuesAsText("code")).contains("COURT");
        assertThat(sheet.at("/balance/remainingPeople").asInt()).isZero();
        closeWhatIsPaid(first);
        refused(
                work.tryToComplete(COURT, drive, "record-enforcement", result(second, "SEIZED", "FINISHED")),
                "请填写「说明」");
        work.complete(COURT, drive, "record-enforcement", result(second, "SEIZED", "FINISHED", "note", "查封车辆一台，待处置"));
        refused(work.tryToComplete(PROC, drive, "supervise-drive", Map.of("opinion", "OBJECTION")), "请填写「意见」");
        work.complete(PROC, drive, "supervise-drive", Map.of("opinion", "OBJECTION", "note", "请补充车辆评估的时间安排"));
        work.complete(COURT, drive, "record-enforcement", result(second, "SETTLED", "FINISHED", "note", "双方和解，分两期支付"));
        work.complete(PROC, drive, "supervise-drive", Map.of("opinion", "NO_OBJECTION"));
        refused(work.tryToComplete(LEADGRP, drive, "summarise-drive", Map.of("summary", "完成")), "不少于 10 个字");
        work.complete(LEADGRP, drive, "summarise-drive", Map.of("summary", "两起案件全部兑付或者和解，继续跟踪履行。"));
        JsonNode matter = work.officer(LEADGRP).get("/api/matters/" + drive).json();
        assertThat(matter.toString()).contains("集中执行 2 起案件，到位 26,400.00 元");
        assertThat(work.sheet(LSI, second).path("course").toString()).contains("执行和解");
    }

    @Test
    @Order(2)
    void everyStepIsWatched() {
        String number = verified();
        String drive = opened(drive(number));
        work.goTo("2026-05-21");
        assertThat(work.openTasks(drive)).contains("催办", "登记执行结果");
        work.complete(
                COURT, drive, "record-enforcement", result(number, "NO_ASSETS", "FINISHED", "note", "查无财产，终结本次执行"));
        work.goTo("2026-05-29");
        assertThat(work.openTasks(drive)).contains("催办", "检察监督");
        work.complete(PROC, drive, "supervise-drive", Map.of("opinion", "NO_OBJECTION"));
        work.goTo("2026-06-08");
        assertThat(work.openTasks(drive)).contains("催办", "总结集中执行");
    }

    @Test
    @Order(3)
    void refusesWhatCannotBeEnforcedTogether() {
        String waiting = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, waiting, "accept-petition", ACCEPTED);
        refused(work.start(LEADGRP, "enforcement-drive", drive(waiting)), "还没有核实为欠薪");
        String number = verified("newMatter", true);
        refused(work.start(LSI, "enforcement-drive", drive(number)), "本单位不办理「集中执行」");
        refused(work.start(LEADGRP, "enforcement-drive", drive(number, "cases2", enforced(number))), "填写了两次");
        refused(work.start(LEADGRP, "enforcement-drive", drive(number, "cases1", null)), "至少填写一起");
        refused(work.start(LEADGRP, "enforcement-drive", drive(number, "until", "2026-04-20")), "截止日期");
        refused(
                work.start(
                        LEADGRP, "enforcement-drive", drive(number, "cases1", with(enforced(number), "basis", null))),
                "请填写「执行依据」");
        refused(
                work.start(
                        LEADGRP,
                        "enforcement-drive",
                        drive(number, "cases1", with(enforced(number), "document", "文".repeat(61)))),
                "60");
        refused(
                work.start(LEADGRP, "enforcement-drive", drive(number, "cases1", enforced("530902-2026-000001"))),
                "本地区没有编号为");
        assertThat(jdbc.sql("SELECT count(*) FROM matters").query(Integer.class).single())
                .isZero();
        opened(drive(number));
        refused(work.start(LEADGRP, "enforcement-drive", drive(number)), "不能重复办理");
        refused(
                work.tryToComplete(COURT, "530125-2026-S00001", "record-enforcement", money(waiting, 1, "1", "MORE")),
                "不在本次集中执行以内");
        walked.requireAll("litigation/enforcement-drive");
    }
}
