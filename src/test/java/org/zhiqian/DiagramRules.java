package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiqian.Artefacts.isChinese;
import static org.zhiqian.Artefacts.isChineseName;
import static org.zhiqian.Artefacts.withoutPrefix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.DynamicTest;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Role;

/** How a diagram is named, asked, answered and drawn, and what it must not contain. */
record DiagramRules(DiagramFile diagram) {
    private static final Set<String> STARTERS = Stream.concat(
                    Stream.of(Role.OFFICERS.group()), Stream.of(Duty.values()).map(Duty::group))
            .collect(Collectors.toSet());
    private static final Pattern PASCAL = Pattern.compile("([A-Z][a-z0-9]*)+");
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*|( == '[A-Z_]+'))?}");

    private static final double PAGE_WIDTH = 1900;
    private static final double PAGE_HEIGHT = 1000;

    /** What could run code or reach outside behind the reader's back. */
    private static final Set<String> FORBIDDEN = Set.of(
            "class",
            "connector",
            "expression",
            "field",
            "resource",
            "script",
            "scriptFormat",
            "scriptTask",
            "type",
            "variableMappingClass");

    Stream<DynamicTest> all() {
        return Stream.of(
                dynamicTest("is called like its process", this::isCalledLikeItsProcess),
                dynamicTest("keeps its history three years", this::keepsItsHistory),
                dynamicTest("is started by officers only where it has a start form", this::isStartedThroughAForm),
                dynamicTest("names its elements by kind and meaning", this::namesItsElements),
                dynamicTest("speaks Chinese", this::speaksChinese),
                dynamicTest("asks and answers at every split", this::asksAndAnswers),
                dynamicTest("has conditions nowhere else", this::hasConditionsOnlyAfterQuestions),
                dynamicTest("waits for messages named for what happened", this::namesItsMessages),
                dynamicTest("runs no code of its own", this::runsNoCode),
                dynamicTest("evaluates only the simplest expressions", this::evaluatesOnlySimpleExpressions),
                dynamicTest("is drawn whole, on one page, with right angles", this::isDrawn));
    }

    private void isCalledLikeItsProcess() {
        assertThat(diagram.all(Process.class)).as("processes in one file").hasSize(1);
        assertThat(Artefacts.nameOf(diagram.path())).isEqualTo(diagram.process().getId());
        assertThat(diagram.process().isExecutable()).as("isExecutable").isTrue();
    }

    private void keepsItsHistory() {
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
    }

    private void isStartedThroughAForm() {
        assertThat(diagram.process().isCamundaStartableInTasklist())
                .as(
                        "isStartableInTasklist of a process %s start form",
                        diagram.startForm().isPresent() ? "with" : "without")
                .isEqualTo(diagram.startForm().isPresent());
        assertThat(diagram.process().getCamundaCandidateStarterGroupsList())
                .as("who may start the process")
                .hasSameSizeAs(new HashSet<>(diagram.process().getCamundaCandidateStarterGroupsList()))
                .isSubsetOf(STARTERS);
        assertThat(diagram.process().getCamundaCandidateStarterGroupsList().isEmpty())
                .as("nobody may start the process")
                .isNotEqualTo(diagram.startForm().isPresent());
    }

    private void namesItsElements() {
        for (FlowNode node : diagram.all(FlowNode.class)) {
            assertThat(node.getId()).as("id of 「%s」", node.getName()).startsWith(prefix(node));
            assertThat(withoutPrefix(node.getId()))
                    .as("id of 「%s」 after the prefix", node.getName())
                    .matches(PASCAL);
        }
        for (SequenceFlow flow : diagram.all(SequenceFlow.class)) {
            assertThat(flow.getId())
                    .isEqualTo("Flow_%sTo%s"
                            .formatted(
                                    withoutPrefix(flow.getSource().getId()),
                                    withoutPrefix(flow.getTarget().getId())));
        }
    }

    private static String prefix(FlowNode node) {
        if (node instanceof StartEvent) {
            return "StartEvent_";
        } else if (node instanceof EndEvent) {
            return "EndEvent_";
        } else if (node instanceof BoundaryEvent) {
            return "Boundary_";
        } else if (node instanceof Gateway) {
            return "Gateway_";
        } else if (node instanceof CallActivity) {
            return "Call_";
        } else if (node instanceof SubProcess) {
            return "SubProcess_";
        }
        return node instanceof Activity ? "Task_" : "Event_";
    }

    private void speaksChinese() {
        assertThat(isChineseName(diagram.process().getName()))
                .as("name of the process: %s", diagram.process().getName())
                .isTrue();
        assertThat(diagram.process().getDocumentations())
                .as("documentation of the process")
                .singleElement()
                .satisfies(text -> assertThat(isChinese(text.getTextContent())).isTrue());
        for (FlowNode node : diagram.all(FlowNode.class)) {
            boolean asks =
                    node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
            if (node instanceof Gateway && !asks) {
                assertThat(node.getName())
                        .as("name of %s, which asks nothing", node.getId())
                        .isNull();
            } else {
                assertThat(node.getName()).as("name of %s", node.getId()).isNotNull();
                assertThat(isChineseName(node.getName()))
                        .as("name of %s is Chinese: %s", node.getId(), node.getName())
                        .isTrue();
            }
        }
    }

    private void asksAndAnswers() {
        for (ExclusiveGateway gateway : diagram.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() == 1) {
                assertThat(gateway.getId()).as("a gateway that only joins").endsWith("Joined");
                continue;
            }
            assertThat(gateway.getName()).as("question of %s", gateway.getId()).endsWith("？");
            assertThat(gateway.getDefault())
                    .as("default flow of 「%s」", gateway.getName())
                    .isNotNull();
            for (SequenceFlow answer : gateway.getOutgoing()) {
                assertThat(answer.getName())
                        .as("answer %s to 「%s」", answer.getId(), gateway.getName())
                        .isNotBlank();
                assertThat(isChineseName(answer.getName()))
                        .as("answer 「%s」 is Chinese", answer.getName())
                        .isTrue();
                assertThat(answer.getConditionExpression() == null)
                        .as("only the default answer to 「%s」 has no condition: %s", gateway.getName(), answer.getId())
                        .isEqualTo(answer.equals(gateway.getDefault()));
            }
        }
    }

    private void hasConditionsOnlyAfterQuestions() {
        for (SequenceFlow flow : diagram.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                assertThat(flow.getSource().getId())
                        .as("source of %s, which has a condition", flow.getId())
                        .startsWith("Gateway_");
            }
        }
    }

    private void namesItsMessages() {
        for (MessageEventDefinition event : diagram.all(MessageEventDefinition.class)) {
            assertThat(event.getMessage().getName()).matches(PASCAL);
            assertThat(event.getMessage().getId())
                    .isEqualTo("Message_" + event.getMessage().getName());
        }
    }

    private void runsNoCode() throws Exception {
        for (Element element : elements()) {
            assertThat(element.getLocalName())
                    .as("element in %s", diagram.path())
                    .isNotIn(FORBIDDEN);
            for (Node attribute : attributes(element)) {
                if (attribute.getNamespaceURI() != null
                        && attribute.getNamespaceURI().contains("camunda")) {
                    assertThat(attribute.getLocalName())
                            .as("attribute of <%s %s>", element.getNodeName(), element.getAttribute("id"))
                            .isNotIn(FORBIDDEN);
                }
            }
            if (String.valueOf(element.getNamespaceURI()).contains("camunda")) {
                assertThat(attributes(element)).extracting(Node::getLocalName).doesNotContainAnyElementsOf(FORBIDDEN);
            }
        }
    }

    private void evaluatesOnlySimpleExpressions() throws Exception {
        for (Element element : elements()) {
            Stream<String> ownText = element.getElementsByTagName("*").getLength() == 0
                    ? Stream.of(element.getTextContent().strip())
                    : Stream.empty();
            Stream.concat(ownText, attributes(element).stream().map(Node::getNodeValue))
                    .filter(text -> text.contains("{") || text.contains("}"))
                    .forEach(text -> assertThat(text)
                            .as("expression in <%s %s>", element.getNodeName(), element.getAttribute("id"))
                            .matches(EXPRESSION));
        }
    }

    private void isDrawn() {
        for (FlowNode node : diagram.all(FlowNode.class)) {
            assertThat(node.getDiagramElement()).as("shape of %s", node.getId()).isNotNull();
        }
        for (SequenceFlow flow : diagram.all(SequenceFlow.class)) {
            assertThat(flow.getDiagramElement()).as("line of %s", flow.getId()).isNotNull();
            List<Waypoint> bends = List.copyOf(flow.getDiagramElement().getWaypoints());
            for (int i = 1; i < bends.size(); i++) {
                assertThat(bends.get(i).getX().equals(bends.get(i - 1).getX())
                                || bends.get(i).getY().equals(bends.get(i - 1).getY()))
                        .as("%s runs straight or turns at right angles", flow.getId())
                        .isTrue();
            }
        }
        assertThat(extent(Bounds::getX, Bounds::getWidth)).as("width").isLessThanOrEqualTo(PAGE_WIDTH);
        assertThat(extent(Bounds::getY, Bounds::getHeight)).as("height").isLessThanOrEqualTo(PAGE_HEIGHT);
    }

    private double extent(ToDoubleFunction<Bounds> from, ToDoubleFunction<Bounds> size) {
        List<Bounds> shapes =
                diagram.all(BpmnShape.class).stream().map(BpmnShape::getBounds).toList();
        double low = shapes.stream().mapToDouble(from).min().orElse(0);
        double high = shapes.stream()
                .mapToDouble(shape -> from.applyAsDouble(shape) + size.applyAsDouble(shape))
                .max()
                .orElse(0);
        return high - low;
    }

    private List<Element> elements() throws Exception {
        NodeList all = diagram.xml().getElementsByTagName("*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(i -> (Element) all.item(i))
                .toList();
    }

    private static List<Node> attributes(Element element) {
        return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                .map(element.getAttributes()::item)
                .filter(attribute -> !attribute.getNodeName().startsWith("xmlns"))
                .toList();
    }
}
