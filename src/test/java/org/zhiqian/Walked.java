package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Which sequence flows and which rules of decision tables the engine has gone through. */
public final class Walked extends AbstractProcessEnginePlugin {
    private final Set<String> flows = ConcurrentHashMap.newKeySet();
    private final Set<String> rules = ConcurrentHashMap.newKeySet();

    /**
     * Fails with what nobody walked in these directories of {@code bpmn}, or in these diagrams: {@code closing/look-back}.
     * The engine takes no flow out of an event-based gateway: the event that happens stands for it.
     */
    public void requireAll(String... places) {
        Set<String> unwalked = new TreeSet<>();
        Set<String> unneeded = new TreeSet<>();
        for (String place : places) {
            Path drawn = Path.of("bpmn", place);
            diagrams(drawn).map(DiagramFile::read).forEach(diagram -> diagram.all(SequenceFlow.class).stream()
                    .filter(flow -> !isWalked(diagram.process().getId(), flow))
                    .forEach(flow -> unwalked.add(diagram.process().getId() + "/" + flow.getId())));
            tables(drawn).forEach(table -> Dmn.readModelFromFile(table.toFile())
                    .getModelElementsByType(Rule.class)
                    .forEach(rule -> unneeded.add(rule.getId())));
        }
        unneeded.removeAll(rules);
        assertThat(unwalked).as("flows nobody walked").isEmpty();
        assertThat(unneeded).as("rules nobody needed").isEmpty();
    }

    /** The engine steps over the flows out of an event-based gateway: they are walked if the event behind was. */
    private boolean isWalked(String process, SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getOutgoing().stream().anyMatch(next -> isWalked(process, next))
                : flows.contains(process + "/" + flow.getId());
    }

    private static Stream<Path> diagrams(Path drawn) {
        Path diagram = Path.of(drawn + ".bpmn");
        return Files.exists(diagram) ? Stream.of(diagram) : Artefacts.files(drawn.toString(), ".bpmn");
    }

    private static Stream<Path> tables(Path drawn) {
        return Files.isDirectory(drawn) ? Artefacts.files(drawn.toString(), ".dmn") : Stream.empty();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> flows.add(execution.getProcessDefinitionId()
                                        .split(":", 2)[0] + "/" + execution.getCurrentTransitionId()));
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener rememberRules =
                event -> event.getMatchingRules().forEach(rule -> rules.add(rule.getId()));
        decisions.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(rememberRules)));
        engine.setDmnEngineConfiguration(decisions);
    }
}
