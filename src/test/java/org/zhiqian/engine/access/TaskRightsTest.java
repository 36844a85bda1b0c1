package org.zhiqian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.engine.Probe;

@ZhiqianTest
class TaskRightsTest {
    private static final String REST = "/engine-rest";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private Probe probe;

    @BeforeEach
    void deploy() {
        probe = new Probe(engine);
    }

    @Test
    void anOfficeSeesClaimsAndCompletesItsTasks() {
        String task = probe.task("lsi-530125", "530125");
        Caller lsi = Caller.officer(port, "lsi-530125");
        assertThat(listed(lsi, task)).isTrue();
        assertThat(lsi.get(REST + "/task/" + task).status()).isEqualTo(200);
        assertThat(lsi.post(REST + "/task/" + task + "/claim", "{\"userId\":\"lsi-530125\"}")
                        .status())
                .isEqualTo(204);
        assertThat(lsi.post(REST + "/task/" + task + "/unclaim", "{}").status()).isEqualTo(204);
        assertThat(lsi.post(REST + "/task/" + task + "/claim", "{\"userId\":\"lsi-530125\"}")
                        .status())
                .isEqualTo(204);
        assertThat(lsi.post(REST + "/task/" + task + "/submit-form", "{}").status())
                .isEqualTo(204);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
    }

    @Test
    void theSameInTasklist() {
        String task = probe.task("lsi-530125", "530125");
        Caller lsi = Caller.browser(port, "lsi-530125");
        assertThat(lsi.post(WEBAPP + "/task/" + task + "/claim", "{\"userId\":\"lsi-530125\"}")
                        .status())
                .isEqualTo(204);
        assertThat(lsi.post(WEBAPP + "/task/" + task + "/submit-form", "{}").status())
                .isEqualTo(204);
    }

    @Test
    void anotherDepartmentAndAnotherCountyFindNothing() {
        String task = probe.task("lsi-530125", "530125");
        for (String stranger : List.of("hurd-530125", "lsi-530902", "hurd-530902")) {
            refuseEverything(Caller.officer(port, stranger), REST, task, stranger);
            refuseEverything(Caller.browser(port, stranger), WEBAPP, task, stranger);
        }
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    private static void refuseEverything(Caller stranger, String api, String task, String login) {
        String one = api + "/task/" + task;
        String self = "{\"userId\":\"" + login + "\"}";
        assertThat(stranger.get(api + "/task?maxResults=50&taskId=" + task).body())
                .isEqualTo("[]");
        assertThat(stranger.get(api + "/task/count?taskId=" + task)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        for (String body : List.of(
                "{\"taskId\":\"" + task + "\"}",
                "{\"candidateGroup\":\"lsi-530125\",\"includeAssignedTasks\":true}",
                "{\"orQueries\":[{\"candidateGroup\":\"lsi-530125\",\"taskId\":\"" + task + "\"}]}",
                "{\"orQueries\":[{\"withoutCandidateGroups\":true},{\"assigned\":true,\"unassigned\":true}]}",
                "{\"involvedUser\":\"lsi-530125\"}",
                "{\"processInstanceBusinessKeyLike\":\"%\",\"withoutCandidateUsers\":true}",
                "{\"owner\":\"x\",\"orQueries\":[{\"owner\":\"x\"}]}")) {
            assertThat(stranger.post(api + "/task?maxResults=50", body).body())
                    .as(body)
                    .doesNotContain(task);
        }
        for (String part : List.of("", "/form", "/form-variables", "/variables", "/identity-links", "/deployed-form")) {
            Answer answer = stranger.get(one + part);
            assertThat(answer.status()).as(part).isIn(403, 404);
            assertThat(answer.message()).as(part).matches(".*[一-龥].*");
        }
        for (String action : List.of("claim", "assignee", "complete", "submit-form", "unclaim")) {
            assertThat(stranger.post(
                                    one + "/" + action,
                                    action.startsWith("c") || action.equals("assignee") ? self : "{}")
                            .status())
                    .as(action)
                    .isIn(400, 403, 404);
        }
        assertThat(stranger.get(one + "/comment").status()).isIn(403, 404);
    }

    @Test
    void nobodyChangesATaskBesideItsForm() {
        String task = probe.task("lsi-530125", "530125");
        Caller lsi = Caller.officer(port, "lsi-530125");
        String one = REST + "/task/" + task;
        assertThat(lsi.call("PUT", one + "/variables/region", "{\"value\":\"530902\"}")
                        .status())
                .isEqualTo(403);
        assertThat(lsi.call("PUT", one + "/localVariables/x", "{\"value\":1}").status())
                .isEqualTo(403);
        assertThat(lsi.post(one + "/identity-links", "{\"groupId\":\"hurd-530125\",\"type\":\"candidate\"}")
                        .status())
                .isEqualTo(403);
        assertThat(lsi.call("PUT", one, "{\"assignee\":\"hurd-530125\"}").status())
                .isEqualTo(403);
        assertThat(lsi.call("DELETE", one, "").status()).isEqualTo(403);
        assertThat(lsi.post(one + "/comment/create", "{\"message\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(lsi.get(one + "/attachment").status()).isEqualTo(403);
        assertThat(lsi.get(one + "/comment").status()).isEqualTo(403);
        assertThat(lsi.post(one + "/bpmnError", "{\"errorCode\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(lsi.post(one + "/delegate", "{\"userId\":\"lsi2-530125\"}").status())
                .isEqualTo(403);
    }

    @Test
    void aTaskIsHandedOverInsideTheOfficeOnly() {
        String task = probe.task("lsi-530125", "530125");
        Caller lsi = Caller.officer(port, "lsi-530125");
        String assignee = REST + "/task/" + task + "/assignee";
        for (String outside : List.of("hurd-530125", "lsi-530902", "leadgrp-530125", "admin", "sealed", "nobody")) {
            Answer refused = lsi.post(assignee, "{\"userId\":\"" + outside + "\"}");
            assertThat(refused.status()).as(outside).isEqualTo(409);
            assertThat(refused.message()).isEqualTo("只能交给承办机构的人员办理，请选择本机构的同事。");
            assertThat(refused.json().path("type").asText()).isEqualTo("Refusal");
        }
        assertThat(lsi.post(assignee, "{\"userId\":\"lsi2-530125\"}").status()).isEqualTo(204);
        assertThat(lsi.post(assignee, "{\"userId\":\"lsi-530125\"}").status())
                .as("taking it back from a colleague")
                .isEqualTo(409);
        assertThat(Caller.officer(port, "lsi2-530125")
                        .post(assignee, "{\"userId\":\"lsi-530125\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whoIsLateReadsThatAColleagueHasIt() {
        String task = probe.task("lsi-530125", "530125");
        Caller.officer(port, "lsi-530125").post(REST + "/task/" + task + "/claim", "{\"userId\":\"lsi-530125\"}");
        Caller late = Caller.officer(port, "lsi2-530125");
        for (String action : List.of("claim", "complete", "submit-form")) {
            Answer answer = late.post(
                    REST + "/task/" + task + "/" + action,
                    action.equals("claim") ? "{\"userId\":\"lsi2-530125\"}" : "{}");
            assertThat(answer.status()).as(action).isEqualTo(409);
            assertThat(answer.message()).isEqualTo("该任务刚被其他人员处理，请刷新后再看。");
        }
        Answer inTasklist = Caller.browser(port, "lsi2-530125").post(WEBAPP + "/task/" + task + "/submit-form", "{}");
        assertThat(inTasklist.status()).isEqualTo(409);
        assertThat(inTasklist.message()).isEqualTo("该任务刚被其他人员处理，请刷新后再看。");
    }

    @Test
    void aSupervisorSeesButNeitherWorksNorReassignsWithoutReason() {
        String task = probe.task("hurd-530125", "530125");
        Caller supervisor = Caller.officer(port, "leadgrp-530125");
        assertThat(listed(supervisor, task)).isTrue();
        assertThat(supervisor
                        .post(REST + "/task/" + task + "/claim", "{\"userId\":\"leadgrp-530125\"}")
                        .status())
                .isEqualTo(403);
        assertThat(supervisor.post(REST + "/task/" + task + "/complete", "{}").status())
                .isEqualTo(403);
        String assignee = REST + "/task/" + task + "/assignee";
        for (String path : List.of(assignee, REST + "/task/" + task + "/unclaim")) {
            Answer refused = supervisor.post(path, "{\"userId\":\"hurd-530125\"}");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.message()).isEqualTo("请在督办看板勾选任务，点「改派」并写明理由。");
        }
        assertThat(Caller.browser(port, "leadgrp-530125")
                        .post(WEBAPP + "/task/" + task + "/assignee", "{\"userId\":\"hurd-530125\"}")
                        .status())
                .isEqualTo(409);
        assertThat(listed(Caller.officer(port, "leadgrp-530902"), task)).isFalse();
        assertThat(listed(Caller.officer(port, "leadgrp-530100"), task)).isTrue();
        assertThat(listed(Caller.officer(port, "leadgrp-530000"), task)).isTrue();
    }

    @Test
    void aSupervisorCountsTheTasksOfTheOfficesBelow() {
        String report = "/task/report/candidate-group-count";
        probe.task("agri-530125", "530125");
        probe.task("agri-530902", "530902");
        assertThat(Caller.browser(port, "leadgrp-530125").get(WEBAPP + report).body())
                .contains("agri-530125")
                .doesNotContain("agri-530902");
        assertThat(Caller.officer(port, "leadgrp-530000").get(REST + report).body())
                .contains("agri-530125", "agri-530902");
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionName("权限探针")
                .latestVersion()
                .singleResult()
                .getId();
        for (String ofAllRegions : List.of("/history/process-definition/" + definition + "/statistics", "/metrics")) {
            assertThat(Caller.officer(port, "leadgrp-530125")
                            .get(REST + ofAllRegions)
                            .status())
                    .as(ofAllRegions)
                    .isEqualTo(403);
        }
        assertThat(Caller.officer(port, "leadgrp-530000")
                        .get(REST + "/group?idIn=agri-530125&maxResults=10")
                        .body())
                .contains("宜良县农业农村局");
        Answer refused = Caller.officer(port, "lsi-530125").get(REST + report);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("您没有权限");
    }

    @Test
    void aTaskRaisedToThePrefectureIsThePrefecturesAlone() {
        String task = probe.task("lsi-530100", "530125");
        assertThat(listed(Caller.officer(port, "lsi-530100"), task)).isTrue();
        assertThat(listed(Caller.officer(port, "lsi-530125"), task)).isFalse();
        assertThat(listed(Caller.officer(port, "lsi-530900"), task)).isFalse();
        assertThat(Caller.officer(port, "lsi-530125")
                        .post(REST + "/task/" + task + "/complete", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(Caller.officer(port, "lsi-530100")
                        .post(REST + "/task/" + task + "/complete", "{}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void casesAreStartedInOnesOwnRegionsOnly() {
        Caller lsi = Caller.officer(port, "lsi-530125");
        assertThat(start(lsi, "\"region\":{\"value\":\"530125\"},").status()).isEqualTo(200);
        Answer foreign = start(lsi, "\"region\":{\"value\":\"530902\"},");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.message()).isEqualTo("不能在其他地区登记：530902 不在您的管辖范围内。");
        Answer unsaid = start(lsi, "");
        assertThat(unsaid.json().path("tenantId").asText()).isEqualTo("530125");
        assertThat(start(lsi, "\"region\":{\"value\":\"539999\"},").status()).isEqualTo(409);
        assertThat(start(lsi, "\"region\":{\"value\":\"\"},")
                        .json()
                        .path("tenantId")
                        .asText())
                .isEqualTo("530125");
        assertThat(start(lsi, "\"region\":{\"value\":5},").status()).isEqualTo(409);
        assertThat(start(Caller.officer(port, "lsi-530100"), "\"region\":{\"value\":\"530125\"},")
                        .status())
                .isEqualTo(200);
        assertThat(start(Caller.officer(port, "hurd-530125"), "\"region\":{\"value\":\"530125\"},")
                        .status())
                .isEqualTo(403);
    }

    /** As Tasklist asks for the list behind Start process. */
    private List<String> offered(String login) {
        List<String> keys = new ArrayList<>();
        Caller.officer(port, login)
                .get(REST + "/process-definition?latest=true&active=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true&maxResults=100")
                .json()
                .forEach(process -> keys.add(process.path("key").asText()));
        return keys;
    }

    @Test
    void officesStartOnlyWhatIsTheirDuty() {
        assertThat(offered("hurd-530125"))
                .contains("deadline-change", "incident", "project-inspection")
                .doesNotContain("petition", "correction-order", "special-team", "revolving-fund");
        assertThat(offered("lsi-530125"))
                .contains("petition", "correction-order", "escalation", "arbitration")
                .doesNotContain("special-team", "fund-entry", "enforcement-drive");
        assertThat(offered("leadgrp-530125")).contains("special-team", "petition", "accountability");
        Answer foreign = Caller.officer(port, "hurd-530125")
                .post(REST + "/process-definition/key/special-team/submit-form", "{\"variables\":{}}");
        assertThat(foreign.status()).isEqualTo(409);
        assertThat(foreign.message()).isEqualTo("本单位不办理「专案组和工作专班」：由治欠办办理。请转请上述单位办理。");
    }

    private static Answer start(Caller caller, String region) {
        return caller.post(
                REST + "/process-definition/key/" + Probe.START_KEY + "/submit-form",
                "{\"variables\":{" + region + "\"other\":{\"value\":1}}}");
    }

    @Test
    void noAnswerHoldsMoreThanAThousand() {
        Caller lsi = Caller.officer(port, "lsi-530125");
        assertThat(lsi.get(REST + "/task").status()).isEqualTo(200);
        assertThat(lsi.post(REST + "/task", "{}").status()).isEqualTo(200);
        assertThat(lsi.get(REST + "/task?firstResult=0&maxResults=2000").status())
                .isEqualTo(200);
        assertThat(lsi.get(REST + "/task?maxResult%73=2147483647").status()).isEqualTo(400);
    }

    @Test
    void officersReadNoInstancesVariablesOrHistory() {
        probe.task("lsi-530125", "530125");
        Caller hurd = Caller.officer(port, "hurd-530125");
        for (String path : List.of(
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/history/process-instance",
                "/history/variable-instance",
                "/history/task",
                "/history/identity-link-log",
                "/history/detail",
                "/incident",
                "/job",
                "/deployment",
                "/authorization")) {
            assertThat(hurd.get(REST + path).status()).as(path).isEqualTo(403);
        }
        assertThat(hurd.get(REST + "/history/user-operation?maxResults=9").body())
                .isEqualTo("[]");
        assertThat(hurd.get(REST + "/user").json()).hasSize(1);
        Answer groups = hurd.post(REST + "/group?maxResults=25", "{\"member\":\"hurd-530125\"}");
        assertThat(groups.body()).contains("宜良县住房和城乡建设局", "工作人员").doesNotContain("\"name\":\"officers\"");
        assertThat(hurd.post(REST + "/group?maxResults=25", "{\"member\":\"lsi-530125\"}")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void noAuthorizationRowIsWrittenForATask() {
        String task = probe.task("lsi-530125", "530125");
        Caller.officer(port, "lsi-530125").post(REST + "/task/" + task + "/claim", "{\"userId\":\"lsi-530125\"}");
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .count())
                .isZero();
    }

    @Test
    void theSeededListsShowEachOfficeItsOwn() {
        String own = probe.task("tran-530125", "530125");
        Caller tran = Caller.officer(port, "tran-530125");
        List<String> names = StreamSupport.stream(
                        tran.get(REST + "/filter?resourceType=Task&maxResults=50")
                                .json()
                                .spliterator(),
                        false)
                .map(filter -> filter.path("name").asText())
                .toList();
        assertThat(names).contains("我的待办", "本部门待领", "全部待办");
        assertThat(filtered(tran, "本部门待领")).contains(own);
        assertThat(filtered(tran, "我的待办")).doesNotContain(own);
        tran.post(REST + "/task/" + own + "/claim", "{\"userId\":\"tran-530125\"}");
        assertThat(filtered(tran, "本部门待领")).doesNotContain(own);
        assertThat(filtered(tran, "我的待办")).contains(own);
        assertThat(filtered(Caller.officer(port, "watr-530125"), "全部待办")).doesNotContain(own);
    }

    private static String filtered(Caller caller, String name) {
        String id = StreamSupport.stream(
                        caller.get(REST + "/filter?resourceType=Task&maxResults=50")
                                .json()
                                .spliterator(),
                        false)
                .filter(filter -> filter.path("name").asText().equals(name))
                .map(filter -> filter.path("id").asText())
                .findFirst()
                .orElseThrow();
        assertThat(caller.post(REST + "/filter/" + id + "/count", "{}").status())
                .isEqualTo(200);
        return caller.post(REST + "/filter/" + id + "/list?maxResults=50", "{}").body();
    }

    private static boolean listed(Caller caller, String task) {
        return caller.get(REST + "/task?maxResults=50&taskId=" + task).body().contains(task);
    }
}
