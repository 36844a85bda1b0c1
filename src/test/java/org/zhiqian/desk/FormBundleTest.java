package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The bundle of the forms and what it is built from. */
class FormBundleTest {
    private static final Pattern CHOICE = Pattern.compile("\"choose\": \"([^\"]*)\"");

    @Test
    void theLockFileNamesNoRegistry() throws IOException {
        assertThat(Files.readString(Path.of("src/main/frontend/package-lock.json")))
                .contains("\"integrity\"")
                .doesNotContain("resolved", "registry.");
    }

    @Test
    void whatAFieldChoosesFromIsKnown() throws IOException {
        try (Stream<Path> forms = Files.walk(Path.of("forms"))) {
            List<Path> files =
                    forms.filter(file -> file.toString().endsWith(".form")).toList();
            for (Path form : files) {
                assertThat(CHOICE.matcher(Files.readString(form)).results().map(found -> found.group(1)))
                        .as(form.toString())
                        .allMatch("regions"::equals);
            }
        }
    }

    @Test
    @EnabledIf(value = "org.zhiqian.desk.DeskPagesTest#isBundled", disabledReason = DeskPagesTest.UNBUNDLED)
    void theBundleSpeaksChineseAndKeepsTheWatermark() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/classes/static/camunda/desk/form"))) {
            List<Path> bundles = files.filter(
                            file -> file.getFileName().toString().matches("form-[0-9a-f]{12}[.]js"))
                    .toList();
            assertThat(bundles).hasSize(1);
            assertThat(Files.readString(bundles.get(0)))
                    .contains("请填写。", "请选择", "年-月-日", "fjs-powered-by-link", "https://bpmn.io")
                    .doesNotContain("\"Browse\"", "hh:mm --", "Remove list item");
        }
    }
}
