package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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

    @TestFactory
    Stream<DynamicTest> walks() {
        String tests = Artefacts.files("src/test/java", "Test.java")
                .map(ProcessArtefactsTest::read)
                .filter(text -> text.contains("walked.requireAll("))
                .collect(Collectors.joining());
        return Artefacts.diagrams().stream()
                .map(file -> file.path().getParent().getFileName().toString())
                .distinct()
                .map(directory -> dynamicTest("a test walks every flow of " + directory, () -> assertThat(tests)
                        .containsPattern("requireAll\\([^;]*\"" + directory + "\"")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
