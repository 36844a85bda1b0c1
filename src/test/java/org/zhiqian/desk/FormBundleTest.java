package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The bundle of the forms and what it is built from. */
class FormBundleTest {
    private static final Pattern CHOICE = Pattern.compile("\"choose\": \"([^\"]*)\"");
    private static final Pattern EXTRACT = Pattern.compile("\"extract\": \"([^\"]*)\"");
    private static final Pattern EXTRACTS = Pattern.compile("const EXTRACTS = \\{ (.*) };");

    @Test
    void theLockFileNamesNoRegistry() throws IOException {
        assertThat(Files.readString(Path.of("src/main/frontend/package-lock.json")))
                .contains("\"integrity\"")
                .doesNotContain("resolved", "registry.");
    }

    @Test
    void whatAFieldChoosesFromIsKnown() throws IOException {
        assertThat(inForms(CHOICE)).isNotEmpty().containsOnly("regions");
    }

    @Test
    void whatAFormShowsOfItsCaseIsKnown() throws IOException {
        Matcher known = EXTRACTS.matcher(Files.readString(Path.of("src/main/resources/static/desk/case-file.js")));
        assertThat(known.find()).isTrue();
        List<String> names = List.of(known.group(1).replaceAll(":[^,]*", "").split(",\\s*", -1));
        assertThat(inForms(EXTRACT)).isNotEmpty().allSatisfy(shown -> assertThat(names)
                .contains(shown.split(" ", -1)));
    }

    private static List<String> inForms(Pattern property) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path form :
                    files.filter(file -> file.toString().endsWith(".form")).toList()) {
                property.matcher(Files.readString(form)).results().forEach(one -> found.add(one.group(1)));
            }
        }
        return found;
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
