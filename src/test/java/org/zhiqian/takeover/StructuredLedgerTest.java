package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiqian.kernel.Refusal;

/** Millions of brackets are refused as soon as they are too deep, wherever they stand. */
class StructuredLedgerTest {
    private static final int MANY = 1_600_000;

    private static Refusal refusal(String text, Function<String, Tokens> format) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> catchThrowableOfType(
                        Refusal.class, () -> new StructuredLedger(body, format).read(eachCase -> {}, problem -> {})));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'meta: '|[",
                "'meta: '|'[ '",
                "'meta: '|{a: ",
                "'meta:\n '|'- '",
                "'meta:\n '|'? '",
                "'colour: '|[",
                "'cases: '|[",
                "'cases:\n- '|'- '",
                "''|["
            })
    void yamlThatIsTooDeepIsRefusedInTwoSeconds(String begin, String again) {
        assertThat(refusal(begin.replace("\\n", "\n") + again.repeat(MANY), YamlTokens::new))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"meta\": ", "{\"colour\": ", "{\"cases\": "})
    void jsonThatIsTooDeepIsRefusedInTwoSeconds(String begin) {
        assertThat(refusal(begin + "[".repeat(MANY), JsonTokens::new).sentence())
                .contains("层次太深");
        assertThat(refusal(begin + "[{\"a\": ".repeat(MANY), JsonTokens::new).sentence())
                .contains("层次太深");
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, true", "51, false"})
    void whatOnlyExplainsMayBeFiftyDeep(int depth, boolean read) {
        String text = "meta: " + "[".repeat(depth) + "]".repeat(depth) + "\ncases: []";
        assertThat(refusal(text, YamlTokens::new) == null).isEqualTo(read);
    }
}
