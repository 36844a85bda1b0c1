package org.zhiqian;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiqian.Artefacts.camel;
import static org.zhiqian.Artefacts.kebab;
import static org.zhiqian.Artefacts.withoutPrefix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** What each step of a diagram is bound to: form, office, deadline, bean, table, process. */
record StepRules(DiagramFile diagram) {
    /** Every call hands over the case; these variables pass besides, as {@code in source>target} and {@code out}. */
    private static final Map<String, Set<String>> PASSED = Map.ofEntries(
            entry("acceptance", Set.of("out accepted")),
            entry("verification", Set.of("out arrears")),
            entry("spot-settlement", Set.of("out settled")),
            entry("case-plan", Set.of("out measureCount")),
            entry("measure", Set.of("in loopCounter>measureIndex")),
            entry("wage-payment", Set.of()),
            entry("closing", Set.of("in settled")),
            entry("look-back", Set.of("in settled", "out settled", "out owedAgain")),
            entry(
                    "administrative-handling",
                    Set.of("in matter", "in matterNumber", "in assetsWanted", "out decisionMade")),
            entry(
                    "administrative-penalty",
                    Set.of("in matter", "in matterNumber", "in decisionMade", "out decisionMade")),
            entry("police-filing", Set.of("in matter", "in matterNumber")),
            entry("court-application", Set.of("in matter", "in matterNumber")));

    private static final Set<String> THE_CASE =
            Set.of("in business key ${caseNumber}", "in caseId", "in caseNumber", "in region");

    /** In Chinese characters; with its marks it is indexed by PostgreSQL, whose entries hold some 2,700 bytes. */
    private static final int LONGEST_DOCUMENTATION = 600;

    Stream<DynamicTest> all() {
        return Stream.of(
                dynamicTest("gives every user task its form and its listener", this::givesFormAndListener),
                dynamicTest("routes every user task to an office", this::routesToAnOffice),
                dynamicTest("gives every user task a deadline", this::givesADeadline),
                dynamicTest("reminds before and marks after every deadline", this::watchesTheDeadline),
                dynamicTest("says on every user task who does what by which law", this::documentsUserTasks),
                dynamicTest("binds every service task to the bean of its name", this::bindsServiceTasks),
                dynamicTest("binds every business rule task to the table of its name", this::bindsBusinessRules),
                dynamicTest("calls the processes that exist, with the case and no more than they need", this::calls));
    }

    private void givesFormAndListener() {
        for (UserTask task : diagram.userTasks()) {
            String name = withoutPrefix(task.getId());
            assertThat(task.getCamundaFormRef()).as("form of %s", task.getId()).isEqualTo(kebab(name));
            assertThat(task.getCamundaFormRefBinding())
                    .as("binding of the form of %s", task.getId())
                    .isEqualTo("deployment");
            assertThat(extensions(task, CamundaTaskListener.class))
                    .as("listeners of %s", task.getId())
                    .singleElement()
                    .satisfies(listener -> {
                        assertThat(listener.getCamundaEvent()).isEqualTo("complete");
                        assertThat(listener.getCamundaDelegateExpression()).isEqualTo("${" + camel(name) + "}");
                    });
        }
    }

    private void routesToAnOffice() {
        for (UserTask task : diagram.userTasks()) {
            assertThat(task.getCamundaCandidateGroups())
                    .as("candidate group of %s", task.getId())
                    .matches("\\$\\{(office\\.[a-z]{2,8}|measure\\.office|matter\\.office|matter\\.receiver|"
                            + subject() + "\\.office|" + subject() + "\\.receiver)}");
            assertThat(task.getCamundaAssignee())
                    .as("assignee of %s", task.getId())
                    .isNull();
            assertThat(task.getCamundaCandidateUsers())
                    .as("candidate users of %s", task.getId())
                    .isNull();
        }
    }

    private void givesADeadline() {
        for (UserTask task : diagram.userTasks()) {
            assertThat(task.getCamundaDueDate())
                    .as("due date of %s", task.getId())
                    .isEqualTo("${" + subject() + ".due}");
            assertThat(task.getCamundaFollowUpDate())
                    .as("follow-up date of %s", task.getId())
                    .isEqualTo("${" + subject() + ".target}");
        }
    }

    /** Tasks of a case have deadlines of their own; those of a session or a report share the dates of it. */
    private String subject() {
        return switch (diagram.path().getParent().getFileName().toString()) {
            case "reception" -> "session";
            case "filing" -> "filing";
            default -> "deadline";
        };
    }

    private void watchesTheDeadline() {
        if (!subject().equals("deadline")) {
            watchesTheDatesOfTheWhole();
            return;
        }
        for (UserTask task : diagram.userTasks()) {
            leads(task, "AtRisk", "临近期限", "${deadline.target}", "Task_RemindOffice");
            leads(task, "Overdue", "超过期限", "${deadline.due}", "Task_MarkOverdue");
        }
    }

    /** Where all tasks work towards one date, timers that interrupt nothing watch it for the whole process. */
    private void watchesTheDatesOfTheWhole() {
        if (diagram.userTasks().isEmpty()) {
            return;
        }
        assertThat(diagram.all(SubProcess.class).stream().filter(SubProcess::triggeredByEvent))
                .as("event sub-processes of %s", diagram.path())
                .isNotEmpty()
                .allSatisfy(watch -> assertThat(watch.getChildElementsByType(StartEvent.class))
                        .singleElement()
                        .satisfies(start -> {
                            assertThat(start.isInterrupting()).isFalse();
                            assertThat(start.getEventDefinitions())
                                    .singleElement()
                                    .isInstanceOfAny(TimerEventDefinition.class, MessageEventDefinition.class);
                        }));
    }

    private void leads(UserTask task, String suffix, String name, String when, String then) {
        assertThat(diagram.boundary(task, suffix))
                .as("%s timer on %s", suffix, task.getId())
                .hasValueSatisfying(timer -> {
                    assertThat(timer.getName()).isEqualTo(name);
                    assertThat(timer.cancelActivity())
                            .as("%s interrupts the task", timer.getId())
                            .isFalse();
                    assertThat(timeOf(timer)).as("time of %s", timer.getId()).isEqualTo(when);
                    assertThat(timer.getOutgoing()).singleElement().satisfies(flow -> assertThat(
                                    flow.getTarget().getId())
                            .isEqualTo(then));
                });
    }

    private static String timeOf(BoundaryEvent timer) {
        return timer.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition ->
                        ((TimerEventDefinition) definition).getTimeDate().getTextContent())
                .findFirst()
                .orElse("no timer");
    }

    private void documentsUserTasks() {
        for (UserTask task : diagram.userTasks()) {
            assertThat(task.getDocumentations())
                    .as("documentation of %s", task.getId())
                    .singleElement()
                    .satisfies(text -> assertThat(text.getTextContent())
                            .matches("\\p{IsHan}+：.+（.+）。")
                            .hasSizeLessThan(LONGEST_DOCUMENTATION));
        }
    }

    private void bindsServiceTasks() {
        for (ServiceTask task : diagram.all(ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + camel(withoutPrefix(task.getId())) + "}");
        }
    }

    private void bindsBusinessRules() {
        for (BusinessRuleTask task : diagram.all(BusinessRuleTask.class)) {
            String name = withoutPrefix(task.getId());
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + camel(name) + "}");
            assertThat(Artefacts.decisions().stream().map(Artefacts::nameOf))
                    .as("tables")
                    .contains(kebab(name));
        }
    }

    private void calls() {
        for (CallActivity call : diagram.all(CallActivity.class)) {
            String called = call.getCalledElement();
            assertThat(called).as("process called by %s", call.getId()).isEqualTo(kebab(withoutPrefix(call.getId())));
            assertThat(Artefacts.diagrams())
                    .extracting(file -> file.process().getId())
                    .contains(called);
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(PASSED)
                    .as("known calls: say here what %s hands over and gets back", call.getId())
                    .containsKey(called);
            Set<String> expected = new TreeSet<>(THE_CASE);
            expected.addAll(PASSED.getOrDefault(called, Set.of()));
            assertThat(passed(call))
                    .as("what %s hands over and gets back", call.getId())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> passed(CallActivity call) {
        Stream<String> in = extensions(call, CamundaIn.class).stream()
                .map(variable -> variable.getCamundaBusinessKey() != null
                        ? "in business key " + variable.getCamundaBusinessKey()
                        : "in " + renamed(variable.getCamundaSource(), variable.getCamundaTarget()));
        Stream<String> out = extensions(call, CamundaOut.class).stream()
                .map(variable -> "out " + renamed(variable.getCamundaSource(), variable.getCamundaTarget()));
        return Stream.concat(in, out).toList();
    }

    private static String renamed(@Nullable String source, @Nullable String target) {
        return Objects.equals(source, target) ? String.valueOf(source) : source + ">" + target;
    }

    private static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> kind) {
        return element.getExtensionElements()
                .getElementsQuery()
                .filterByType(kind)
                .list();
    }
}
