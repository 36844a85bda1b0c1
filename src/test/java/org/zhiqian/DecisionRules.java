package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiqian.Artefacts.isChinese;
import static org.zhiqian.Artefacts.isChineseName;
import static org.zhiqian.Artefacts.pascal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DynamicTest;
import org.zhiqian.kernel.Labelled;

/** How a decision table is named and worded, and that it decides between the constants of an enumeration. */
record DecisionRules(Path path, DmnModelInstance model) {

    static DecisionRules read(Path path) {
        return new DecisionRules(path, Dmn.readModelFromFile(path.toFile()));
    }

    Stream<DynamicTest> all() {
        return Stream.of(
                dynamicTest("is called like its decision", this::isCalledLikeItsDecision),
                dynamicTest("keeps its history three years", this::keepsItsHistory),
                dynamicTest("speaks Chinese", this::speaksChinese),
                dynamicTest("takes the first rule that fits, and the last always fits", this::alwaysDecides));
    }

    DynamicTest outcomes() {
        return dynamicTest(path + " decides between the constants of its enumeration, in their words", () -> {
            Output output = only(Output.class);
            Class<?> outcomes = Class.forName("org.zhiqian.cases.model." + pascal(output.getName()));
            String[] names = Stream.of(outcomes.getEnumConstants())
                    .map(constant -> "\"" + ((Labelled) constant).name() + "\"")
                    .toArray(String[]::new);
            assertThat(output.getOutputValues().getTextContent().strip().split(","))
                    .containsExactlyInAnyOrder(names);
            for (Rule rule : all(Rule.class)) {
                assertThat(rule.getDescription().getTextContent()).startsWith(labelOf(outcomes, rule) + "：");
            }
        });
    }

    private void isCalledLikeItsDecision() {
        assertThat(all(Decision.class)).as("decisions in one file").hasSize(1);
        assertThat(Artefacts.nameOf(path)).isEqualTo(only(Decision.class).getId());
    }

    private void keepsItsHistory() {
        assertThat(only(Decision.class).getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
    }

    private void speaksChinese() {
        Decision decision = only(Decision.class);
        assertThat(isChineseName(decision.getName()))
                .as("name: %s", decision.getName())
                .isTrue();
        assertThat(isChinese(decision.getDescription().getTextContent()))
                .as("description of %s", decision.getId())
                .isTrue();
        for (Input input : all(Input.class)) {
            assertThat(isChinese(input.getLabel()))
                    .as("label of %s", input.getId())
                    .isTrue();
        }
        assertThat(isChinese(only(Output.class).getLabel()))
                .as("label of the output")
                .isTrue();
    }

    private void alwaysDecides() {
        DecisionTable table = only(DecisionTable.class);
        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.FIRST);
        Rule last = all(Rule.class).stream().reduce((first, second) -> second).orElseThrow();
        assertThat(last.getInputEntries().stream()
                        .map(InputEntry::getTextContent)
                        .map(String::strip))
                .as("conditions of the last rule")
                .containsOnly("");
    }

    private static String labelOf(Class<?> outcomes, Rule rule) {
        return Stream.of(outcomes.getEnumConstants())
                .map(Labelled.class::cast)
                .filter(constant -> outcome(rule).equals(constant.name()))
                .findFirst()
                .map(Labelled::label)
                .orElse(outcome(rule) + " is no " + outcomes.getSimpleName());
    }

    private static String outcome(Rule rule) {
        return rule.getOutputEntries()
                .iterator()
                .next()
                .getTextContent()
                .strip()
                .replace("\"", "");
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    private <T extends ModelElementInstance> T only(Class<T> kind) {
        return all(kind).iterator().next();
    }
}
