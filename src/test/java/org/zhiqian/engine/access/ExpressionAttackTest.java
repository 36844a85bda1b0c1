package org.zhiqian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Caller;

/** CVE-2026-109432 and its kin: no way of bringing an expression in evaluates more than the list allows. */
@ZhiqianTest
class ExpressionAttackTest {
    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void theCorpusIsLargeEnough() {
        assertThat(ExpressionPayloads.all()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void noPayloadIsEvaluatedInAStoredFilter() {
        for (String payload : ExpressionPayloads.all()) {
            Filter filter = engine.getFilterService()
                    .newTaskFilter("attack")
                    .setQuery(engine.getTaskService().createTaskQuery().taskOwnerExpression(payload));
            engine.getFilterService().saveFilter(filter);
            try {
                assertThatThrownBy(() -> engine.getFilterService().count(filter.getId()))
                        .as(payload)
                        .hasStackTraceContaining("不允许的表达式");
            } finally {
                engine.getFilterService().deleteFilter(filter.getId());
            }
        }
    }

    @Test
    void noPayloadIsEvaluatedInsideAnOrQuery() {
        for (String payload : ExpressionPayloads.all()) {
            assertThatThrownBy(() -> engine.getTaskService()
                            .createTaskQuery()
                            .or()
                            .taskAssigneeExpression(payload)
                            .taskOwnerExpression(payload)
                            .endOr()
                            .count())
                    .as(payload)
                    .hasStackTraceContaining("不允许的表达式");
        }
    }

    @Test
    void beansHaveNoNamesForExpressions() {
        for (String bean : List.of("dataSource", "identityService", "processEngine", "accounts", "environment")) {
            assertThatThrownBy(() -> engine.getTaskService()
                            .createTaskQuery()
                            .or()
                            .taskOwnerExpression("${" + bean + "}")
                            .endOr()
                            .count())
                    .hasStackTraceContaining("Cannot resolve identifier '" + bean + "'");
        }
    }

    @Test
    void noPayloadIsDeployed() {
        for (String payload : ExpressionPayloads.all()) {
            assertThatThrownBy(() -> deploy(start().userTask("Task_A")
                            .camundaCandidateGroups("x")
                            .name("A")
                            .camundaDueDate(payload)
                            .endEvent()))
                    .as(payload)
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void noExpressionKeyPassesTheInterfaces() {
        Caller rest = Caller.officer(port, "lsi-530125");
        Caller tasklist = Caller.browser(port, "lsi-530125");
        for (String body : List.of(
                "{\"dueAfterExpression\":\"${now()}\"}",
                "{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
                "{\"orQueries\":[{\"due\\u0041fterExpression\":\"${now()}\"}]}",
                "{\"orQueries\":[{\"dueAfterE\\u0078pression\":\"${now()}\"}]}",
                "{\"a\":{\"b\":[{\"candidateGroupInEXPRESSION\":\"x\"}]}}")) {
            for (String path : List.of("/task", "/task/count", "/filter/x/list", "/filter/x/count")) {
                assertThat(rest.post("/engine-rest" + path, body).status())
                        .as(body)
                        .isEqualTo(400);
                assertThat(tasklist.post("/camunda/api/engine/engine/default" + path, body)
                                .status())
                        .as(body)
                        .isEqualTo(400);
            }
        }
        assertThat(rest.get("/engine-rest/task?dueAfterExpression=%24%7Bnow()%7D")
                        .status())
                .isEqualTo(400);
        assertThat(rest.get("/engine-rest/task?dueAfterE%78pression=x").status())
                .isEqualTo(400);
        assertThat(rest.post("/engine-rest/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(rest.postAs("text/plain", "/engine-rest/task", "{\"dueAfterExpression\":\"${now()}\"}")
                        .status())
                .isEqualTo(415);
        assertThat(rest.post("/engine-rest/task", "{not json").status()).isEqualTo(400);
    }

    @Test
    void scriptsClassesAndConnectorsAreNotDeployed() {
        List<BpmnModelInstance> refused = List.of(
                start().scriptTask("Task_A")
                        .scriptFormat("javascript")
                        .scriptText("1")
                        .endEvent()
                        .done(),
                start().serviceTask("Task_A")
                        .camundaClass("java.lang.Object")
                        .endEvent()
                        .done(),
                start().serviceTask("Task_A")
                        .camundaExpression("${probeOffice}")
                        .endEvent()
                        .done(),
                start().serviceTask("Task_A")
                        .camundaDelegateExpression("${dataSource}")
                        .endEvent()
                        .done(),
                start().serviceTask("Task_A")
                        .camundaDelegateExpression("${a.b}")
                        .endEvent()
                        .done(),
                start().serviceTask("Task_A")
                        .camundaType("external")
                        .camundaTopic("x")
                        .endEvent()
                        .done(),
                start().userTask("Task_A")
                        .camundaTaskListenerClass("create", "java.lang.Object")
                        .endEvent()
                        .done(),
                start().userTask("Task_A")
                        .camundaTaskListenerExpression("create", "${x}")
                        .endEvent()
                        .done(),
                start().userTask("Task_A")
                        .camundaTaskListenerDelegateExpression("create", "${taskService}")
                        .endEvent()
                        .done(),
                start().userTask("Task_A")
                        .camundaExecutionListenerClass("start", "java.lang.Object")
                        .endEvent()
                        .done(),
                start().userTask("Task_A")
                        .camundaFormKey("embedded:app:x.html")
                        .endEvent()
                        .done(),
                start().exclusiveGateway("Gateway_A")
                        .condition("x", "${dataSource.connection}")
                        .endEvent()
                        .moveToNode("Gateway_A")
                        .endEvent()
                        .done());
        for (BpmnModelInstance model : refused) {
            assertThatThrownBy(() -> deploy(model))
                    .as(Bpmn.convertToString(model))
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void whatDiagramsNeedStillWorks() {
        assertThatCode(() -> {
                    String id = deploy(start().exclusiveGateway("Gateway_A")
                                    .condition("x", "${decision == 'yes' && !flag}")
                                    .userTask("Task_A")
                                    .name("任务 ${decision}")
                                    .camundaCandidateGroups("${probeOffice}")
                                    .camundaDueDate("${now()}")
                                    .camundaInputParameter("copy", "${decision}")
                                    .endEvent()
                                    .moveToNode("Gateway_A")
                                    .endEvent()
                                    .done())
                            .getId();
                    engine.getRuntimeService()
                            .startProcessInstanceByKey(
                                    "attack",
                                    Map.of(
                                            "region", "530125",
                                            "decision", "yes",
                                            "flag", false,
                                            "probeOffice", "lsi-530125"));
                    engine.getRepositoryService().deleteDeployment(id, true);
                })
                .doesNotThrowAnyException();
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskAssigneeExpression("${currentUser()}"))
                .isNotNull();
    }

    private static AbstractFlowNodeBuilder<?, ?> start() {
        return Bpmn.createExecutableProcess("attack")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("StartEvent_A");
    }

    private Deployment deploy(AbstractFlowNodeBuilder<?, ?> end) {
        return deploy(end.done());
    }

    private Deployment deploy(BpmnModelInstance model) {
        return engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("attack.bpmn", model)
                .deploy();
    }
}
