package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
    private static final Pattern WALKED = Pattern.compile("requireAll\\([^;]*\\);");

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
                .map(file -> dynamicTest("a test walks every flow of " + file.path(), () -> assertThat(
                                WALKED.matcher(tests).results())
                        .as("walks that require %s or %s", directory(file), diagram(file))
                        .anyMatch(walk -> walk.group().contains(directory(file))
                                || walk.group().contains(diagram(file)))));
    }

    private static String directory(DiagramFile file) {
        return '"' + file.module() + '"';
    }

    private static String diagram(DiagramFile file) {
        return '"' + file.module() + '/' + Artefacts.nameOf(file.path()) + '"';
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
