package org.zhiqian.engine.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.zhiqian.kernel.InvalidInput;

/**
 * What a refused call is answered with, on every interface the same. Sentences repeat what was typed, and Tasklist shows
 * them as HTML: angle brackets become full-width ones, and overlong texts are cut.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String message, List<InvalidInput.Problem> fields) {
    private static final int LONGEST = 2_000;

    Problem {
        message = plain(message);
        fields = fields.stream()
                .map(field ->
                        new InvalidInput.Problem(plain(field.field()), plain(field.label()), plain(field.message())))
                .toList();
    }

    static Problem of(String type, String message) {
        return new Problem(type, message, List.of());
    }

    private static String plain(String text) {
        String harmless = text.replace('<', '＜').replace('>', '＞');
        return harmless.length() > LONGEST ? harmless.substring(0, LONGEST) + "…" : harmless;
    }
}
