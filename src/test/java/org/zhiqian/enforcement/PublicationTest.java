package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.order;
import static org.zhiqian.Registrations.with;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Grave violations are published quarter by quarter, in the province each half-year. */
@TestMethodOrder(OrderAnnotation.class)
class PublicationTest extends RouteWork {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Task task(String name) {
        return work.engine()
                .getTaskService()
                .createTaskQuery()
                .processDefinitionKey("publication")
                .taskDefinitionKey("Task_" + name)
                .singleResult();
    }

    private LocalDateTime due(String name) {
        return LocalDateTime.ofInstant(task(name).getDueDate().toInstant(), ZONE);
    }

    private Answer submit(String login, String name, Map<String, ?> form) {
        String id = task(name).getId();
        work.officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        return work.officer(login).post("/engine-rest/task/" + id + "/submit-form", Workplace.variables(form));
    }

    private void done(String login, String name, Map<String, ?> form) {
        Answer answer = submit(login, name, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private void refused(String name, Map<String, ?> form, String sentence) {
        Answer answer = submit(LSI, name, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private static Map<String, Object> entry(String number) {
        return Map.of("caseNumber", number, "facts", "拖欠三人工资，责令期满未支付。", "handling", "已责令支付并移送。");
    }

    private static Map<String, Object> listed(String number) {
        return Map.of("outcome", "PUBLISH", "entries1", entry(number));
    }

    private Map<String, Object> published() {
        return Map.of("publishedOn", day(0), "medium", "门户网站", "url", "https://example.org/gb/1");
    }

    private String expired() {
        String number = verified();
        start(LSI, "enforcement-act", order(number, day(0), day(0)));
        work.goTo(day(1));
        return number;
    }

    private void letRunLate(String name) {
        work.goTo(due(name).plusMinutes(1));
    }

    @Test
    @Order(1)
    void eachQuarterHasItsRound() {
        String number = expired();
        start(LSI, "publication", Map.of());
        refusedStart(LSI, "publication", Map.of(), "正在定期公布");
        assertThat(due("CompileRound").toLocalDate()).isEqualTo("2026-06-30");
        done(LSI, "CompileRound", listed(number));
        done(HRSS, "ApprovePublication", Map.of("decision", "REFUSE", "opinion", "事实写得不清楚。"));
        assertThat(due("CompileRound").toLocalDate()).isEqualTo("2026-06-30");
        done(LSI, "CompileRound", listed(number));
        done(HRSS, "ApprovePublication", Map.of("decision", "AGREE"));
        done(LSI, "PublishRound", published());
        assertThat(acts(number)).containsExactly("ORDER", "PUBLISHED");
        assertThat(work.sheet(LSI, number).path("course").toString()).contains("公布严重违法");
        work.goTo("2026-06-30");
        assertThat(work.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .processDefinitionKey("publication")
                        .count())
                .isZero();
        work.goTo("2026-07-01");
        assertThat(due("CompileRound").toLocalDate()).isEqualTo("2026-09-30");
        refused("CompileRound", listed(number), "已经公布过");
        letRunLate("CompileRound");
        done(LSI, "CompileRound", Map.of("outcome", "NOTHING"));
        work.goTo("2026-10-02");
        assertThat(due("CompileRound").toLocalDate()).isEqualTo("2026-12-31");
        refused("CompileRound", Map.of("outcome", "STOP"), "请填写「说明」");
        done(LSI, "CompileRound", Map.of("outcome", "STOP", "note", "改由州市统一公布。"));
        assertThat(running("publication")).isZero();
    }

    @Test
    @Order(2)
    void theProvinceHasTwoRoundsAYear() {
        start("lsi-530000", "publication", Map.of("region", "530000"));
        assertThat(due("CompileRound").toLocalDate()).isEqualTo("2026-06-30");
        done("lsi-530000", "CompileRound", Map.of("outcome", "NOTHING"));
        work.goTo("2026-07-01");
        assertThat(due("CompileRound").toLocalDate()).isEqualTo("2026-12-31");
    }

    @Test
    @Order(3)
    void onlyGraveViolationsArePublished() {
        String number = verified();
        start(LSI, "publication", Map.of());
        refused("CompileRound", Map.of("outcome", "PUBLISH"), "至少填写一个公布案件");
        refused("CompileRound", listed(number), "不属于重大违法");
        refused("CompileRound", listed("530125-2026-999999"), "没有编号为 530125-2026-999999 的案件");
        start(LSI, "enforcement-act", order(number, day(0), day(0)));
        work.goTo(day(1));
        refused("CompileRound", with(listed(number), "entries2", entry(number)), "填写了两次");
        refused(
                "CompileRound",
                Map.of("outcome", "PUBLISH", "entries1", Map.of("caseNumber", number, "facts", "拖欠工资。")),
                "请填写「处理情况」");
        refusedStart("hurd-530125", "publication", Map.of(), "本单位不办理「重大违法社会公布」");
        done(LSI, "CompileRound", listed(number));
        letRunLate("ApprovePublication");
        done(HRSS, "ApprovePublication", Map.of("decision", "AGREE"));
        letRunLate("PublishRound");
        refused("PublishRound", with(published(), "publishedOn", day(1)), "公布日期应在");
        done(LSI, "PublishRound", published());
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("enforcement/publication");
    }

    private void done(String login, String region, String name, Map<String, ?> form) {
        String id = work.engine()
                .getTaskService()
                .createTaskQuery()
                .tenantIdIn(region)
                .processDefinitionKey("publication")
                .taskDefinitionKey("Task_" + name)
                .singleResult()
                .getId();
        work.officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        Answer answer = work.officer(login).post("/engine-rest/task/" + id + "/submit-form", Workplace.variables(form));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    @Test
    @Order(20)
    void aUnitThatTwoRegionsPublishCountsOnce() {
        String number = expired();
        start(LSI, "publication", Map.of());
        start("lsi-530100", "publication", Map.of("region", "530100"));
        done(LSI, "530125", "CompileRound", listed(number));
        done("lsi-530100", "530100", "CompileRound", listed(number));
        done(HRSS, "530125", "ApprovePublication", Map.of("decision", "AGREE"));
        done("hrss-530100", "530100", "ApprovePublication", Map.of("decision", "AGREE"));
        done(LSI, "530125", "PublishRound", published());
        work.goTo(day(2));
        done("lsi-530100", "530100", "PublishRound", published());
        assertThat(acts(number)).containsExactly("ORDER", "PUBLISHED");
    }
}
