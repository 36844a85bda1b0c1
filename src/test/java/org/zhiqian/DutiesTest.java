package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing in the notices is without a place in the product and a test that shows it: {@code src/docs/duties}. */
class DutiesTest {
    private static final List<Duty> DUTIES = Duty.all();
    private static final Set<String> ELEMENTS = Artefacts.diagrams().stream()
            .flatMap(diagram -> diagram.all(FlowElement.class).stream()
                    .map(element -> diagram.process().getId() + "/" + element.getId()))
            .collect(Collectors.toSet());
    private static final Set<String> FORMS = Artefacts.forms().stream()
            .map(form -> Artefacts.nameOf(form.path()))
            .collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> everyDutyHasItsPlaceAndItsTest() {
        return DUTIES.stream().map(duty -> dynamicTest(duty.file() + "：" + duty.duty(), () -> holds(duty)));
    }

    private static void holds(Duty duty) {
        assertThat(Notices.sentences().keySet()).as("notice").containsAll(duty.places());
        assertThat(duty.duty()).as("numbers of persons").doesNotContainPattern("[0-9-]{7}");
        if (duty.outside()) {
            assertThat(Artefacts.isChinese(duty.because()) && duty.test().isEmpty())
                    .as("says why, without a test")
                    .isTrue();
            return;
        }
        assertThat(ELEMENTS.contains(duty.element()) || Files.exists(Path.of(duty.element())))
                .as("element %s", duty.element())
                .isTrue();
        if (!duty.form().isEmpty()) {
            assertThat(FORMS).as("form").contains(duty.form());
        }
        assertThat(duty.test()).as("test").matches("[A-Z]\\w+\\.\\w+");
        String[] place = duty.test().split("\\.", -1);
        Pattern method = Pattern.compile("@(Test|ParameterizedTest)\\b[^;]*?\\bvoid " + place[1] + "\\(");
        assertThat(Artefacts.files("src/test/java", "/" + place[0] + ".java").map(Duty::read))
                .as("test %s", duty.test())
                .anyMatch(source -> method.matcher(source).find());
    }

    @TestFactory
    Stream<DynamicTest> everySentenceOfTheNoticesHasItsRow() {
        return Notices.sentences().entrySet().stream()
                .map(asked -> dynamicTest(asked.getKey(), () -> answered(asked.getKey(), asked.getValue())));
    }

    private static void answered(String place, List<String> sentences) {
        List<String> rows = DUTIES.stream()
                .filter(duty -> duty.places().contains(place))
                .map(Duty::duty)
                .toList();
        assertThat(sentences).allSatisfy(sentence -> assertThat(rows).anyMatch(row -> row.contains(sentence)));
    }

    @Test
    void everyDiagramAndEveryTaskOfADiagramServesADuty() {
        Set<String> serving = DUTIES.stream().map(Duty::element).collect(Collectors.toSet());
        for (DiagramFile diagram : Artefacts.diagrams()) {
            String process = diagram.process().getId() + "/";
            assertThat(serving).as("%s", diagram.path()).anyMatch(element -> element.startsWith(process));
            assertThat(serving)
                    .as("%s", diagram.path())
                    .containsAll(diagram.userTasks().stream()
                            .map(task -> process + task.getId())
                            .toList());
        }
    }

    /** After a change of the rows, {@code target/duties.md} is the table to keep. */
    @Test
    void theTableToReadSaysTheSame() throws IOException {
        String table = DutyTable.of(DUTIES);
        Files.writeString(Path.of("target/duties.md"), table);
        assertThat(Duty.read(Path.of("src/docs/duties.md")).equals(table))
                .as("src/docs/duties.md is target/duties.md")
                .isTrue();
    }
}
