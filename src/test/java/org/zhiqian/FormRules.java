package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiqian.Artefacts.isChinese;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;

/** How a form is named, used and worded. */
record FormRules(FormFile form) {
    /** What Tasklist's own form tab shows too; it refuses forms with file pickers and breaks on dynamic lists. */
    private static final Set<String> SUPPORTED = Set.of(
            "text",
            "group",
            "spacer",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select");

    /** Where tasks are urged, or work towards the date of a session or a report; no deadline of a case to change. */
    private static final Set<String> WITHOUT_CASE_DEADLINES =
            Set.of("supervision", "reception", "filing", "escalation");

    private static final Pattern COMPARED = Pattern.compile("([A-Za-z][A-Za-z0-9.]*) (?:!=|=) (null|\"[^\"]*\")");

    Stream<DynamicTest> all() {
        return Stream.of(
                dynamicTest("is called like its file", this::isCalledLikeItsFile),
                dynamicTest("is the form of exactly one step", this::isUsedOnce),
                dynamicTest("begins with the case, a start form with an instruction", this::beginsWithTheCase),
                dynamicTest("holds only fields that Tasklist can show", this::holdsSupportedFields),
                dynamicTest("speaks Chinese", this::speaksChinese),
                dynamicTest("explains its patterns in Chinese", this::explainsPatterns),
                dynamicTest("requires nothing inside lists", this::requiresNothingInsideLists),
                dynamicTest("hides fields by conditions that bear empty fields", this::hidesSafely),
                dynamicTest("offers the tasks of a case where it asks for one", this::offersTasks));
    }

    private void isCalledLikeItsFile() {
        assertThat(Artefacts.nameOf(form.path())).isEqualTo(form.id());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
    }

    private void isUsedOnce() {
        assertThat(Stream.concat(startForms(), taskForms()).filter(form.id()::equals))
                .as("steps whose form is %s", form.id())
                .hasSize(1);
    }

    private static Stream<String> startForms() {
        return Artefacts.diagrams().stream().map(DiagramFile::startForm).flatMap(Optional::stream);
    }

    private static Stream<String> taskForms() {
        return Artefacts.diagrams().stream()
                .flatMap(diagram -> diagram.userTasks().stream())
                .map(UserTask::getCamundaFormRef);
    }

    private void beginsWithTheCase() {
        JsonNode first = form.components().get(0);
        assertThat(first.path("type").asText()).isEqualTo("text");
        if (startForms().noneMatch(form.id()::equals)) {
            assertThat(first.path("text").asText()).isEqualTo(brief());
        }
    }

    /** What the officer reads first: the case, the session or the report that the task is about. */
    private String brief() {
        return switch (form.path().getParent().getFileName().toString()) {
            case "reception" -> "{{sessionBrief}}";
            case "filing" -> "{{filingBrief}}";
            default -> "{{caseBrief}}";
        };
    }

    private void holdsSupportedFields() {
        assertThat(form.components())
                .extracting(component -> component.path("type").asText())
                .isSubsetOf(SUPPORTED);
        assertThat(form.components())
                .extracting(component -> component.path("id").asText())
                .doesNotHaveDuplicates();
    }

    private void speaksChinese() {
        for (FormFile.Field field : form.fields()) {
            assertThat(isChinese(field.label()))
                    .as("label of %s is Chinese: %s", field.key(), field.label())
                    .isTrue();
        }
        for (JsonNode component : form.components()) {
            for (String shown : List.of("label", "description", "text")) {
                String text = component.path(shown).asText("提示");
                assertThat(isChinese(text) || text.equals(brief()))
                        .as(
                                "%s of %s is Chinese: %s",
                                shown, component.path("id").asText(), text)
                        .isTrue();
            }
        }
    }

    private void explainsPatterns() {
        for (FormFile.Field field : form.fields()) {
            JsonNode rules = field.json().path("validate");
            assertThat(isChinese(rules.path("patternErrorMessage").asText()))
                    .as("%s has a Chinese message exactly if it has a pattern", field.key())
                    .isEqualTo(rules.has("pattern"));
        }
    }

    private void requiresNothingInsideLists() {
        assertThat(form.fields().stream()
                        .filter(field -> field.isInList() && field.isRequired())
                        .map(FormFile.Field::key))
                .as("required fields inside lists")
                .isEmpty();
    }

    /** A comparison with null is null and hides nothing, so every condition asks for null first. */
    private void hidesSafely() {
        Set<String> keys =
                Set.copyOf(form.fields().stream().map(FormFile.Field::key).toList());
        for (JsonNode component : form.components()) {
            String hide = component.path("conditional").path("hide").asText("");
            if (!hide.isEmpty()) {
                Map<String, String> firstComparison = new LinkedHashMap<>();
                Matcher compared = COMPARED.matcher(hide);
                while (compared.find()) {
                    firstComparison.putIfAbsent(compared.group(1), compared.group(2));
                }
                assertThat(hide).startsWith("=");
                assertThat(firstComparison)
                        .as(
                                "%s of %s: fields of this form, compared with null first",
                                hide, component.path("id").asText())
                        .isNotEmpty()
                        .allSatisfy((key, value) -> {
                            assertThat(keys).contains(key);
                            assertThat(value).isEqualTo("null");
                        });
            }
        }
    }

    private void offersTasks() {
        Map<String, String> tasks = new LinkedHashMap<>();
        Artefacts.diagrams().stream()
                .filter(diagram -> !WITHOUT_CASE_DEADLINES.contains(diagram.module()))
                .flatMap(diagram -> diagram.userTasks().stream())
                .forEach(task -> tasks.put(task.getCamundaFormRef(), task.getName()));
        for (FormFile.Field field : form.fields()) {
            if (field.key().equals("task")) {
                assertThat(field.options()).as("tasks offered").containsExactlyInAnyOrderEntriesOf(tasks);
            }
        }
    }
}
