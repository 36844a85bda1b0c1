package org.zhiqian.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.notArrears;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** The three indicators warn the lead department, each place once for each new fact. */
@TestMethodOrder(OrderAnnotation.class)
class EarlyWarningTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String HURD = "hurd-530125";

    @Autowired
    Walked walked;

    @Autowired
    EarlyWarnings warnings;

    private String complaint(String day, @Nullable Object... changes) {
        return work.register(LSI, with(with(Registrations.simple(day), "newMatter", true), changes));
    }

    private static Map<String, Object> inspection(@Nullable Object... changes) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("inspectedOn", "2026-04-20");
        fields.put("employerName", "宜良虚拟食品厂");
        fields.put("employerCategory", "MANUFACTURING");
        fields.put("workers", 60);
        fields.put("migrants", 50);
        fields.put("contracts", 40);
        fields.put("ownership", List.of());
        fields.put("industry", "NONE");
        fields.put("operation", "NORMAL");
        fields.put("creditRating", "A");
        return with(fields, changes);
    }

    private void inspect(Map<String, Object> inspection) {
        Answer answer = work.start(LSI, "project-inspection", inspection);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode open() {
        return work.officer(LSI)
                .get("/api/matters?kind=EARLY_WARNING&open=true")
                .json();
    }

    private String course(JsonNode matter) {
        return work.officer(LSI)
                .get("/api/matters/" + matter.path("number").asText())
                .body();
    }

    private List<Task> tasks() {
        return work.engine()
                .getTaskService()
                .createTaskQuery()
                .taskName("处理预警")
                .initializeFormKeys()
                .list();
    }

    private Answer handle(Task task, String login, Map<String, ?> fields) {
        work.officer(login).post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\":\"" + login + "\"}");
        return work.officer(login)
                .post("/engine-rest/task/" + task.getId() + "/submit-form", Workplace.variables(fields));
    }

    private static Map<String, Object> handled(String day, String decision) {
        return Map.of("checkedOn", day, "decision", decision, "finding", "已到现场核对工资支付台账和专户流水");
    }

    @Test
    @Order(1)
    void severalComplaintsWarnTheRegulatorOnce() {
        complaint("2026-04-20");
        complaint("2026-04-20");
        assertThat(warnings.check()).isZero();
        complaint("2026-04-20");
        assertThat(warnings.check())
                .as("employer, general contractor and project")
                .isEqualTo(3);
        assertThat(warnings.check()).isZero();
        assertThat(open().findValuesAsText("office")).containsOnly("宜良县住房和城乡建设局");
        assertThat(course(open().get(0))).contains("最近 365 天被投诉 3 件");
        Task first = tasks().get(0);
        work.goTo(LocalDateTime.ofInstant(first.getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"))
                .plusMinutes(1));
        assertThat(work.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .taskName("催办")
                        .count())
                .as("three warnings, three petitions nobody has accepted")
                .isEqualTo(6);
        assertThat(handle(first, HURD, handled("2026-04-01", "CLEAR")).message())
                .contains("核查日期应在");
        assertThat(handle(first, HURD, with(handled("2026-04-21", "CLEAR"), "finding", "没事"))
                        .message())
                .contains("不少于 10 个字");
        assertThat(handle(first, HURD, handled("2026-04-21", "CLEAR")).status()).isEqualTo(204);
        assertThat(warnings.check()).as("nothing new").isZero();
        complaint("2026-04-27");
        assertThat(warnings.check()).as("one more complaint there").isEqualTo(1);
    }

    @Test
    @Order(2)
    void whatIsNoArrearsIsNoComplaint() {
        complaint("2026-04-20");
        complaint("2026-04-20");
        String unfounded = complaint("2026-04-20");
        work.complete(LSI, unfounded, "accept-petition", ACCEPTED);
        work.complete(LSI, unfounded, "verify-facts", notArrears("2026-04-20", "ALREADY_PAID"));
        assertThat(warnings.check()).isZero();
    }

    @Test
    @Order(3)
    void operationRatingAndMissingSystemsWarn() {
        inspect(inspection());
        assertThat(warnings.check()).isZero();
        inspect(inspection("employerName", "宜良虚拟制衣厂", "operation", "STRAINED", "creditRating", "C"));
        assertThat(warnings.check()).isEqualTo(1);
        assertThat(course(open().get(0))).contains("经营状况：资金紧张；诚信等级：C 级").contains("宜良虚拟制衣厂");
        assertThat(open().at("/0/office").asText()).isEqualTo("宜良县劳动保障监察大队");
        assertThat(handle(tasks().get(0), LSI, handled("2026-04-20", "DANGER")).status())
                .isEqualTo(204);
        JsonNode dangers =
                work.officer(LSI).get("/api/matters?kind=HIDDEN_DANGER").json();
        assertThat(dangers).hasSize(1);
        assertThat(course(dangers.get(0))).contains("预警核查属实");
        assertThat(warnings.check()).as("the place is being looked after").isZero();
        work.goTo("2026-04-22");
        inspect(inspection("inspectedOn", "2026-04-22", "employerName", "宜良虚拟制衣厂"));
        assertThat(warnings.check()).as("the latest inspection counts").isZero();
    }

    @Test
    @Order(4)
    void arrearsThatComeBackCannotBeWavedThrough() {
        String cleared = complaint("2026-04-20");
        work.complete(LSI, cleared, "accept-petition", ACCEPTED);
        work.complete(LSI, cleared, "verify-facts", VERIFIED);
        work.complete(LSI, cleared, "settle-on-the-spot", settled("2026-04-20"));
        work.complete("leadgrp-530125", cleared, "review-closing", APPROVED);
        assertThat(warnings.check()).isZero();
        work.goTo("2026-05-18");
        complaint(
                "2026-05-18",
                "employerName",
                "昆明虚拟新劳务有限公司",
                "employerCreditCode",
                null,
                "contractorName",
                null,
                "contractorCreditCode",
                null);
        assertThat(warnings.check()).as("the project").isEqualTo(1);
        assertThat(course(open().get(0))).contains("边清边欠：2026-04-20（周一） 结案后又被投诉");
        Task task = tasks().get(0);
        assertThat(handle(task, HURD, handled("2026-05-18", "CLEAR")).message()).contains("不能直接排除");
        assertThat(handle(task, HURD, handled("2026-05-18", "DANGER")).status()).isEqualTo(204);
    }

    @Test
    @Order(5)
    void everyFlowWasWalked() {
        walked.requireAll("prevention/early-warning");
    }
}
