package org.zhiqian.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Walked;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Dangers of arrears are found, followed until they are gone, and looked at again. */
@TestMethodOrder(OrderAnnotation.class)
class HiddenDangerTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String HURD = "hurd-530125";

    @Autowired
    Walked walked;

    private static Map<String, Object> inspection(@Nullable Object... changes) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("inspectedOn", "2026-04-20");
        fields.put("employerName", "云南虚拟云岭建筑有限公司");
        fields.put("creditCode", "91530100XN0000020F");
        fields.put("employerCategory", "CONSTRUCTION");
        fields.put("workers", 120);
        fields.put("migrants", 100);
        fields.put("contracts", 90);
        fields.put("projectName", "虚拟·宜良某幼儿园扩建工程");
        fields.put("ownership", List.of("GOVERNMENT_INVESTED"));
        fields.put("industry", "HOUSING");
        for (String system : List.of(
                "wageAccount",
                "realName",
                "contractorPays",
                "deposit",
                "noticeBoard",
                "approval",
                "labourCost",
                "fundSupervision")) {
            fields.put(system, "IN_PLACE");
        }
        fields.put("operation", "NORMAL");
        fields.put("creditRating", "A");
        return with(fields, changes);
    }

    private Answer inspect(Map<String, Object> inspection) {
        return work.start(LSI, "project-inspection", inspection);
    }

    private void refused(Map<String, Object> inspection, String sentence) {
        Answer answer = inspect(inspection);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
        assertThat(jdbc.sql("SELECT count(*) FROM inspections")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Task task(String name) {
        return work.engine()
                .getTaskService()
                .createTaskQuery()
                .taskName(name)
                .initializeFormKeys()
                .singleResult();
    }

    private Answer tryTo(String login, String name, Map<String, ?> fields) {
        String id = task(name).getId();
        work.officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        return work.officer(login).post("/engine-rest/task/" + id + "/submit-form", Workplace.variables(fields));
    }

    private void done(String login, String name, Map<String, ?> fields) {
        Answer answer = tryTo(login, name, fields);
        assertThat(answer.status()).as(name + " " + answer.body()).isEqualTo(204);
    }

    private void letRunLate(String name) {
        work.goTo(LocalDateTime.ofInstant(task(name).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"))
                .plusMinutes(1));
        assertThat(task("催办")).as(name).isNotNull();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private JsonNode matters(String kind) {
        return work.officer(LSI).get("/api/matters?kind=" + kind).json();
    }

    private static Map<String, Object> remedy(String dueOn) {
        return Map.of("remedy", "督促总包开立专户并补齐公示牌", "department", "TWP", "person", "承办人丙", "dueOn", dueOn);
    }

    @Test
    @Order(1)
    void aDangerIsFollowedUntilItIsGoneAndLookedAtAgain() {
        assertThat(inspect(inspection("wageAccount", "MISSING", "arrearsPeople", 4, "arrearsAmount", "20000"))
                        .status())
                .isEqualTo(200);
        assertThat(matters("HIDDEN_DANGER").at("/0/office").asText()).isEqualTo("宜良县住房和城乡建设局");
        letRunLate("制定化解方案");
        assertThat(tryTo(HURD, "制定化解方案", remedy("2026-04-01")).message()).contains("完成时限不能早于今天");
        assertThat(tryTo(HURD, "制定化解方案", with(remedy("2026-08-31"), "remedy", "整改"))
                        .message())
                .contains("不少于 10 个字");
        done(HURD, "制定化解方案", remedy("2026-08-31"));
        assertThat(LocalDate.ofInstant(task("消除隐患").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai")))
                .isEqualTo("2026-08-31");
        letRunLate("消除隐患");
        done("twp-530125", "消除隐患", Map.of("doneOn", today(), "result", "专户已开立，公示牌已补齐。"));
        letRunLate("复核隐患");
        assertThat(tryTo(HURD, "复核隐患", Map.of("checkedOn", today(), "outcome", "NOT_REMOVED"))
                        .message())
                .contains("请写明意见");
        assertThat(tryTo(HURD, "复核隐患", Map.of("checkedOn", today(), "outcome", "NOT_REMOVED", "opinion", "公示牌没有补齐"))
                        .message())
                .contains("新的完成时限");
        String next = LocalDate.now(clock).plusDays(10).toString();
        done(
                HURD,
                "复核隐患",
                Map.of("checkedOn", today(), "outcome", "NOT_REMOVED", "opinion", "公示牌没有补齐", "newDueOn", next));
        assertThat(LocalDate.ofInstant(task("消除隐患").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai")))
                .as("sent back with timers of its own")
                .isAfterOrEqualTo(next);
        letRunLate("消除隐患");
        done("twp-530125", "消除隐患", Map.of("doneOn", today(), "result", "公示牌已经全部补齐。"));
        done(HURD, "复核隐患", Map.of("checkedOn", today(), "outcome", "REMOVED"));
        assertThat(matters("HIDDEN_DANGER").at("/0/outcome").asText()).isEqualTo("隐患已消除");
        lookAgain();
    }

    /** Clean on the first visit, owed again on the second. */
    private void lookAgain() {
        LocalDate gone = LocalDate.now(clock);
        assertThat(task("项目回头看")).isNull();
        work.goTo(gone.plusDays(30).toString());
        letRunLate("项目回头看");
        assertThat(tryTo(HURD, "项目回头看", Map.of("visitedOn", "2026-04-01", "outcome", "CLEAN", "note", "未复发"))
                        .message())
                .contains("回访日期应在");
        assertThat(tryTo(HURD, "项目回头看", Map.of("visitedOn", today(), "outcome", "CLEAN", "note", "电话 19900000001"))
                        .message())
                .contains("不要填写电话");
        done(HURD, "项目回头看", Map.of("visitedOn", today(), "outcome", "CLEAN", "note", "工资已按月代发"));
        work.goTo(gone.plusDays(90).toString());
        done(HURD, "项目回头看", Map.of("visitedOn", today(), "outcome", "ARREARS_AGAIN", "note", "又拖欠一个月工资"));
        assertThat(matters("HIDDEN_DANGER")).hasSize(2);
        assertThat(task("制定化解方案")).isNotNull();
    }

    @Test
    @Order(2)
    void aPlaceThatStaysCleanIsLeftAlone() {
        inspect(inspection("noticeBoard", "MISSING"));
        done(HURD, "制定化解方案", remedy("2026-05-29"));
        done("twp-530125", "消除隐患", Map.of("doneOn", today(), "result", "公示牌已经全部补齐。"));
        done(HURD, "复核隐患", Map.of("checkedOn", today(), "outcome", "REMOVED"));
        work.goTo("2026-05-20");
        done(HURD, "项目回头看", Map.of("visitedOn", today(), "outcome", "CLEAN", "note", "公示牌齐全"));
        work.goTo("2026-07-19");
        done(HURD, "项目回头看", Map.of("visitedOn", today(), "outcome", "CLEAN", "note", "公示牌齐全"));
        assertThat(matters("LOOK_BACK_VISIT").at("/0/outcome").asText()).isEqualTo("回头看：未复发");
        assertThat(work.engine().getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    @Order(3)
    void everyInspectionIsCountedInTheTableAndTheTradeNamesTheLead() {
        assertThat(inspect(inspection()).status()).isEqualTo(200);
        assertThat(matters("HIDDEN_DANGER")).isEmpty();
        inspect(inspection(
                "projectName",
                "虚拟·宜良某水库",
                "industry",
                "WATER",
                "deposit",
                "MISSING",
                "arrearsPeople",
                5,
                "arrearsAmount",
                "60000"));
        inspect(inspection("projectName", "虚拟·宜良某厂房", "ownership", List.of("STATE_OWNED"), "labourCost", "MISSING"));
        inspect(withoutProject("employerName", "宜良虚拟餐饮店", "danger", "停业前未结清工资，需要跟进"));
        assertThat(matters("HIDDEN_DANGER").findValuesAsText("office"))
                .containsExactly("宜良县劳动保障监察大队", "宜良县国有资产监督管理局", "宜良县水务局");
        JsonNode row = work.officer(LSI)
                .get("/api/reports/T2?region=530125&asOf=2026-04-20")
                .json()
                .at("/rows/0/values");
        assertThat(row.path("units_checked").asInt()).isEqualTo(2);
        assertThat(row.path("workers_covered").asInt()).isEqualTo(160);
        assertThat(row.path("migrant_covered").asInt()).isEqualTo(130);
        assertThat(row.path("migrant_contracts").asInt()).isEqualTo(115);
        assertThat(row.path("gov_projects").asInt()).isEqualTo(2);
        assertThat(row.path("gov_arrears_projects").asInt()).isEqualTo(1);
        assertThat(row.path("gov_arrears_amount").decimalValue()).isEqualByComparingTo("60000");
        assertThat(row.path("soe_projects").asInt()).isEqualTo(1);
        inspect(inspection(
                "inspectedOn", "2026-04-19", "projectName", "虚拟·宜良某水库", "industry", "WATER", "realName", "MISSING"));
        assertThat(matters("HIDDEN_DANGER")).as("one danger of one place").hasSize(3);
    }

    private static Map<String, Object> withoutProject(@Nullable Object... changes) {
        Map<String, Object> fields = inspection(
                "projectName",
                null,
                "ownership",
                List.of(),
                "creditCode",
                null,
                "employerCategory",
                "OTHER",
                "industry",
                "NONE");
        fields = with(fields, "workers", 40, "migrants", 30, "contracts", 25);
        for (String system : List.of(
                "wageAccount",
                "realName",
                "contractorPays",
                "deposit",
                "noticeBoard",
                "approval",
                "labourCost",
                "fundSupervision")) {
            fields.remove(system);
        }
        return with(fields, changes);
    }

    @Test
    @Order(4)
    void anIncompleteInspectionIsRefusedAndNothingIsStored() {
        refused(inspection("deposit", null), "没有的选「不适用」");
        refused(with(withoutProject(), "deposit", "MISSING"), "请填写项目名称");
        refused(inspection("danger", "负责人电话 19900000001"), "不要填写电话");
        refused(inspection("migrants", 130), "不能多于职工人数");
        refused(inspection("operation", null), "经营状况");
        refused(inspection("deposit", "PERHAPS"), "没有这个选项");
    }

    @Test
    @Order(5)
    void everyFlowWasWalked() {
        walked.requireAll("prevention/project-inspection", "prevention/hidden-danger", "prevention/look-back-visit");
    }
}
