package org.zhiqian;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every name that a diagram, a table or a form mentions exists, and is spelled the way the house spells it, so that
 * anybody may rename without fear.
 */
class ProcessArtefactsTest {

    @TestFactory
    Stream<DynamicContainer> diagrams() {
        return Artefacts.diagrams().stream()
                .map(file -> dynamicContainer(
                        file.path().toString(),
                        Stream.concat(new DiagramRules(file).all(), new StepRules(file).all())));
    }

    @TestFactory
    Stream<DynamicContainer> beansOfDiagrams() {
        return Artefacts.diagrams().stream()
                .map(file -> dynamicContainer(file.path().toString(), new BeanRules(file).all()));
    }

    @TestFactory
    Stream<DynamicContainer> decisions() {
        return Artefacts.decisions().stream()
                .map(file -> dynamicContainer(
                        file.toString(), DecisionRules.read(file).all()));
    }

    @TestFactory
    Stream<DynamicTest> outcomesOfDecisions() {
        return Artefacts.decisions().stream()
                .map(file -> DecisionRules.read(file).outcomes());
    }

    @TestFactory
    Stream<DynamicContainer> forms() {
        return Artefacts.forms().stream()
                .map(file -> dynamicContainer(file.path().toString(), new FormRules(file).all()));
    }

    @TestFactory
    Stream<DynamicContainer> commandsOfForms() {
        return Artefacts.forms().stream()
                .map(file -> dynamicContainer(file.path().toString(), new CommandRules(file).all()));
    }
}
