package org.zhiqian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese texts of Camunda's pages say all that the English ones say, and nothing in English. */
class LocaleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}");
    private static final Pattern MARKUP = Pattern.compile("</?(?:a|strong|br)\\b[^>]*>|&lt;|&gt;");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Signs of comparison are the same everywhere. */
    private static final Set<String> SIGNS = Set.of("<", "<=", ">", ">=");

    /** Names and notations that have no Chinese form, as they stand in our texts. */
    private static final Set<String> NAMES = Set.of(
            "BPMN",
            "CSV",
            "CTRL",
            "Camunda",
            "DI",
            "DMN",
            "DRD",
            "EDE",
            "FNI",
            "JSON",
            "LDAP",
            "Optimize",
            "PI",
            "Promise",
            "TU",
            "cockpit",
            "null",
            "resolve",
            "tasklist",
            "yyyy",
            "MM",
            "dd",
            "ddTHH",
            "mm",
            "ss");

    /** Ends an English plural; Chinese has none, and the page leaves no way to say nothing. */
    private static final Map<String, String> PLURAL = Map.of("s", "\u200b");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsThereAndNoOther(String app) throws IOException {
        assertThat(chinese(app).keySet()).isEqualTo(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextIsChinese(String app) throws IOException {
        Map<String, String> chinese = chinese(app);
        english(app).forEach((key, text) -> {
            String ours = Objects.requireNonNull(chinese.get(key));
            if (text.isBlank()) {
                assertThat(ours).as(key).isEmpty();
            } else if (PLURAL.containsKey(text)) {
                assertThat(ours).as(key).isEqualTo(PLURAL.get(text));
            } else if (!SIGNS.contains(text)) {
                assertThat(ours).as(key).containsPattern("\\p{IsHan}").isNotEqualTo(text);
                assertThat(words(ours)).as(key).isSubsetOf(NAMES);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholdersAndLinksAreTheSame(String app) throws IOException {
        Map<String, String> chinese = chinese(app);
        english(app).forEach((key, text) -> {
            String ours = chinese.getOrDefault(key, "");
            assertThat(found(PLACEHOLDER, ours)).as(key).isEqualTo(found(PLACEHOLDER, text));
            assertThat(found(MARKUP, ours)).as(key).isEqualTo(found(MARKUP, text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreWrittenTheChineseWay(String app) throws IOException {
        JsonNode dates = read(app, "zh").get("dateLocales");
        JsonNode shipped = read(app, "en").get("dateLocales");
        shipped.fieldNames().forEachRemaining(name -> assertThat(dates.get(name))
                .as(name)
                .hasSizeGreaterThanOrEqualTo(shipped.get(name).size()));
        assertThat(dates.get("months")).hasSize(12);
        assertThat(dates.at("/longDateFormat/LLL").asText()).isEqualTo("YYYY-MM-DD HH:mm");
        assertThat(dates.at("/relativeTime/mm").asText()).isEqualTo("%d 分钟");
        assertThat(dates.at("/weekdays/0").asText()).isEqualTo("星期日");
    }

    /** The glossary names the text as it stands in the files; what is not a text of its own is left to its readers. */
    @Test
    void theGlossaryIsTrue() throws IOException {
        Map<String, Map<String, String>> chinese = new TreeMap<>();
        Map<String, Map<String, String>> english = new TreeMap<>();
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            chinese.put(app, chinese(app));
            english.put(app, english(app));
        }
        List<String> rows = Files.readAllLines(Path.of("src/docs/glossary.md")).stream()
                .filter(line -> line.matches("\\| .* \\| .* \\| .* \\|"))
                .skip(1)
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        for (String row : rows) {
            String[] cells = row.split("\\|");
            for (String app : cells[3].trim().split("、")) {
                Map<String, String> texts = Objects.requireNonNull(english.get(app), app);
                assertThat(texts.entrySet())
                        .as(row)
                        .anyMatch(text -> text.getValue().equals(cells[1].trim())
                                && cells[2].trim()
                                        .equals(Objects.requireNonNull(chinese.get(app))
                                                .get(text.getKey())));
            }
        }
    }

    private static List<String> words(String text) {
        String visible =
                MARKUP.matcher(PLACEHOLDER.matcher(text).replaceAll("")).replaceAll("");
        return WORD.matcher(visible).results().map(MatchResult::group).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> chinese(String app) throws IOException {
        return labels(app, "zh");
    }

    private static Map<String, String> english(String app) throws IOException {
        return labels(app, "en");
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        read(app, language)
                .get("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /** Camunda's own file begins with a byte order mark. */
    private static JsonNode read(String app, String language) throws IOException {
        String file = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (InputStream stream = Objects.requireNonNull(LocaleTest.class.getResourceAsStream(file), file)) {
            return JSON.readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\ufeff", ""));
        }
    }
}
