package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** The ready-made lists of Tasklist hold the right tasks as days pass and leaders and listings come and go; the cards tell of them. */
@Tag("database")
class TasklistListsTest extends AtTheOffice {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";

    @Test
    void theListsFollowTheClock() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        LocalDate target = day(work.task(number, "accept-petition").getFollowUpDate());
        LocalDate due = day(work.task(number, "accept-petition").getDueDate());
        assertThat(names(LSI, "本部门待领")).containsExactly("受理审查");
        assertThat(names(LSI, "我的待办")).isEmpty();
        assertDue(0, 0, 0);
        assertThat(light(number).path("colour").asText()).isEqualTo("WITHIN");

        work.goTo(target.plusDays(1).atTime(9, 0));
        assertDue(0, 1, 0);
        assertThat(light(number).path("colour").asText()).isEqualTo("RISK");

        work.goTo(due.atTime(9, 0));
        assertDue(1, 1, 0);
        assertThat(light(number).path("words").asText()).isEqualTo("今日到期");

        work.goTo(due.plusDays(1).atTime(9, 0));
        assertDue(0, 0, 1);
        assertThat(light(number).path("colour").asText()).isEqualTo("OVER");
        assertThat(light(number).path("words").asText()).startsWith("逾期");
    }

    private void assertDue(int today, int soon, int late) {
        assertThat(List.of(count("今日到期"), count("即将超期"), count("已超期"))).containsExactly(today, soon, late);
    }

    @Test
    void aCaseIsOnTheListOfItsLeaderUntilHeIsReleased() {
        String number = accepted();
        assertThat(names(LEADGRP, "我包案的")).isEmpty();
        work.start(LEADGRP, "leader-in-charge", Handling.leader(number, "2026-04-20", "2026-04-30"));
        assertThat(names(LEADGRP, "我包案的")).containsExactlyInAnyOrder("包案落实", "核实情况");
        assertThat(names(LSI, "我包案的")).isEmpty();
        work.complete(LSI, number, "verify-facts", Handling.VERIFIED);
        assertThat(names(LEADGRP, "我包案的")).contains("当场解决").doesNotContain("核实情况");
        work.complete(LEADGRP, number, "lead-case", Map.of("outcome", "ASK_RELEASE", "progress", "因工作调动，申请解除包案并另定人选。"));
        work.complete(LEADGRP, number, "release-leader", Map.of("decision", "RELEASE", "opinion", "已调离，另行确定人选。"));
        assertThat(names(LEADGRP, "我包案的")).isEmpty();
        assertThat(names(LEADGRP, "全部待办")).contains("当场解决");
    }

    @Test
    void aListedCaseIsSupervisedFromItsApprovalToItsDelisting() {
        String number = accepted();
        work.start(
                LSI,
                "listed-supervision",
                Map.of("caseNumber", number, "level", "COUNTY", "department", "LSI", "reason", "人数多、金额大，社会影响较大。"));
        assertThat(names(LSI, "督办")).isEmpty();
        work.complete(
                LEADGRP,
                number,
                "approve-listing",
                Map.of(
                        "decision",
                        "LIST",
                        "limitOn",
                        "2026-05-20",
                        "reportEvery",
                        7,
                        "condition",
                        "工资全部付清，凭证齐全。",
                        "opinion",
                        "同意挂牌，限期办结。"));
        assertThat(names(LSI, "督办")).containsExactlyInAnyOrder("核实情况", "报告督办进展");
        assertThat(card(number).path("signs").toString()).contains("挂牌督办");
        work.complete(LSI, number, "verify-facts", Handling.VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", Map.of("outcome", "NOT_TODAY", "reason", "专户资金明日才能到账，当日付不了。"));
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-04-30"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        work.complete(LSI, number, "record-payment", Handling.paid("2026-04-20", 3, "26400"));
        work.complete(LSI, number, "report-listed-case", Map.of("progress", "工资已经全部付清，凭证齐全。", "delistingAsked", true));
        assertThat(names(LEADGRP, "督办")).contains("审核摘牌", "落实措施");
        work.complete(LEADGRP, number, "decide-delisting", Map.of("decision", "DELIST", "opinion", "工资付清，摘牌条件已经具备。"));
        assertThat(names(LEADGRP, "督办")).isEmpty();
        assertThat(names(LEADGRP, "全部待办")).contains("落实措施");
        assertThat(descriptions()).noneMatch(text -> text.startsWith("【"));
    }

    @Test
    void aTaskThatWasUrgedIsSupervisedToo() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.goTo(day(work.task(number, "accept-petition").getDueDate())
                .plusDays(1)
                .atTime(9, 0));
        assertThat(names(LSI, "督办")).isEmpty();
        work.complete(LEADGRP, number, "urge-office", Map.of("means", "PHONE", "note", "已电话催办"));
        assertThat(names(LSI, "督办")).containsExactly("受理审查");
        assertThat(card(number).path("signs").toString()).contains("催办");
        assertThat(work.task(number, "accept-petition").getDescription()).startsWith("【催办】劳动监察：");
    }

    @Test
    void lowIncomeCasesComeFirstThenTheEarliestLimit() {
        work.register(LSI, Registrations.simple("2026-04-20"));
        String earlier = work.register(LSI, Registrations.with(Registrations.simple("2026-04-17"), "newMatter", true));
        String poor = work.register(
                LSI, Registrations.with(Registrations.simple("2026-04-20"), "newMatter", true, "lowIncomePeople", 1));
        assertThat(ordered("priority\",\"sortOrder\":\"desc\"},{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc"))
                .startsWith(
                        work.task(poor, "accept-petition").getId(),
                        work.task(earlier, "accept-petition").getId())
                .hasSize(3);
        assertThat(ordered("dueDate\",\"sortOrder\":\"asc"))
                .startsWith(work.task(earlier, "accept-petition").getId());
    }

    @Test
    void aCardTellsWhatIsOwedAndOnlyToThoseWhoSeeTheTask() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        JsonNode card = card(number);
        assertThat(card.path("about").asText()).isEqualTo(number);
        assertThat(card.path("region").asText()).isEqualTo("宜良县");
        assertThat(card.path("people").asInt()).isEqualTo(3);
        assertThat(card.path("verified").asBoolean()).isFalse();
        assertThat(card.toString()).doesNotContain("工人甲").doesNotContain("19900000001");
        String task = work.task(number, "accept-petition").getId();
        for (String other : List.of("hurd-530125", "lsi-530902")) {
            assertThat(work.officer(other).get("/api/task-cards?task=" + task).body())
                    .isEqualTo("[]");
        }
        assertThat(work.officer(LSI)
                        .get("/api/task-cards?task=" + "x,".repeat(100) + "x")
                        .status())
                .isEqualTo(409);
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", Handling.VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", Map.of("outcome", "NOT_TODAY", "reason", "专户资金明日才能到账，当日付不了。"));
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-04-30"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        work.complete(LSI, number, "record-payment", Handling.paid("2026-04-20", 1, "10000"));
        JsonNode owed = card(number);
        assertThat(owed.path("verified").asBoolean()).isTrue();
        assertThat(owed.path("people").asInt()).isEqualTo(2);
        assertThat(owed.path("amount").decimalValue()).isEqualByComparingTo("16400");
    }

    private List<String> ordered(String by) {
        Answer answer = work.officer(LSI)
                .post(
                        "/engine-rest/filter/" + filter(LSI, "全部待办") + "/list?maxResults=15",
                        "{\"sorting\":[{\"sortBy\":\"" + by + "\"}]}");
        return read(answer.body()).findValuesAsText("id");
    }

    @Test
    void everyListHasItsCount() {
        work.register(LSI, Registrations.simple("2026-04-20"));
        assertThat(counts(LSI))
                .containsEntry("本部门待领", 1)
                .containsEntry("全部待办", 1)
                .containsEntry("我的待办", 0);
        assertThat(counts("lsi-530902")).containsEntry("全部待办", 0).hasSize(8);
    }

    @Test
    void aListIsExportedAsItIsShown() throws IOException {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        byte[] bytes = work.officer(LSI).getBytes("/api/task-lists/" + filter(LSI, "本部门待领") + ".xlsx");
        try (XSSFWorkbook export = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row row = export.getSheet("本部门待领").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("受理审查");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(number);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(7).getStringCellValue()).startsWith("剩");
            assertThat(export.getSheet("本部门待领").getLastRowNum()).isOne();
        }
        Answer unknown = work.officer(LSI).get("/api/task-lists/1.xlsx");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.message()).isEqualTo("没有这个清单，请刷新任务列表后再导出。");
    }

    private Map<String, Integer> counts(String login) {
        Map<String, Integer> counts = new HashMap<>();
        work.officer(login)
                .get("/api/task-lists")
                .json()
                .forEach(one ->
                        counts.put(one.path("name").asText(), one.path("count").asInt()));
        return counts;
    }

    private String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private List<String> descriptions() {
        return work.engine().getTaskService().createTaskQuery().list().stream()
                .map(task -> String.valueOf(task.getDescription()))
                .toList();
    }

    /** The card of the case's task that lies with the labour inspectorate. */
    private JsonNode card(String number) {
        String task = work.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskCandidateGroup(LSI)
                .includeAssignedTasks()
                .list()
                .get(0)
                .getId();
        return read(work.officer(LSI).get("/api/task-cards?task=" + task).body())
                .get(0);
    }

    private JsonNode light(String number) {
        return card(number).path("light");
    }

    private int count(String name) {
        String id = filter(LSI, name);
        int count = read(work.officer(LSI)
                        .get("/engine-rest/filter/" + id + "/count")
                        .body())
                .path("count")
                .asInt();
        assertThat(list(LSI, name)).hasSize(count);
        return count;
    }

    private List<String> names(String login, String name) {
        return StreamSupport.stream(list(login, name).spliterator(), false)
                .map(task -> task.path("name").asText())
                .toList();
    }

    private JsonNode list(String login, String name) {
        return read(work.officer(login)
                .get("/engine-rest/filter/" + filter(login, name) + "/list?maxResults=50")
                .body());
    }

    private String filter(String login, String name) {
        return StreamSupport.stream(
                        read(work.officer(login)
                                        .get("/engine-rest/filter?maxResults=50")
                                        .body())
                                .spliterator(),
                        false)
                .filter(filter -> filter.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), ZONE);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }
}
