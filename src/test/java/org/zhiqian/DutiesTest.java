package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every duty of the notices has a place in the product and a test that shows it: {@code src/docs/duties}. */
class DutiesTest {
    private static final Set<String> NOTICES =
            Set.of("云治欠发〔2026〕2号", "宜良县2021年接访方案", "云治欠明电〔2021〕3号", "人社部明电〔2021〕12号", "临翔治欠办〔2021〕2号");
    private static final Set<String> ELEMENTS = Artefacts.diagrams().stream()
            .flatMap(diagram -> diagram.all(FlowElement.class).stream()
                    .map(element -> diagram.process().getId() + "/" + element.getId()))
            .collect(Collectors.toSet());
    private static final Set<String> FORMS = Artefacts.forms().stream()
            .map(form -> Artefacts.nameOf(form.path()))
            .collect(Collectors.toSet());

    /**
     * @param element a step of a diagram, {@code urging/Task_UrgeOffice}, or a file of the product that holds the duty
     * @param form the form that carries it out, if one does
     * @param test {@code Class.method}
     */
    private record Duty(String file, String duty, String notice, String element, String form, String test) {
        static Duty of(String file, Map<String, Object> row) {
            return new Duty(
                    file,
                    text(row, "duty"),
                    text(row, "notice"),
                    text(row, "element"),
                    text(row, "form"),
                    text(row, "test"));
        }

        private static String text(Map<String, Object> row, String key) {
            return String.valueOf(row.getOrDefault(key, "")).strip();
        }

        void holds() {
            assertThat(NOTICES).as("notice of 「%s」", duty).anyMatch(notice::startsWith);
            assertThat(ELEMENTS.contains(element) || Files.exists(Path.of(element)))
                    .as("place of 「%s」: %s", duty, element)
                    .isTrue();
            if (!form.isEmpty()) {
                assertThat(FORMS).as("form of 「%s」", duty).contains(form);
            }
            assertThat(test).as("test of 「%s」", duty).matches("[A-Z]\\w+\\.\\w+");
            String[] place = test.split("\\.", -1);
            assertThat(Artefacts.files("src/test/java", "/" + place[0] + ".java")
                            .map(DutiesTest::read))
                    .as("test of 「%s」: %s", duty, test)
                    .anyMatch(source -> source.contains(" " + place[1] + "("));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDutyHasItsPlaceAndItsTest() {
        return Artefacts.files("src/docs/duties", ".yaml")
                .flatMap(DutiesTest::duties)
                .map(duty -> dynamicTest(duty.file() + "：" + duty.duty(), duty::holds));
    }

    private static Stream<Duty> duties(Path file) {
        List<Map<String, Object>> rows = new Yaml().load(read(file));
        return rows.stream().map(row -> Duty.of(String.valueOf(file.getFileName()), row));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
