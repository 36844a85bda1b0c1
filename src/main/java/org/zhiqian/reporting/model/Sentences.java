package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text made of those sentences whose condition is a figure other than zero, with printed figures put in. */
public record Sentences(List<Sentence> sentences) implements Content {

    /**
     * One sentence.
     *
     * @param when the column that must not be zero
     * @param text with {@code {key}} for the printed figure of a column
     */
    public record Sentence(String when, String text) {
        boolean applies(Map<String, BigDecimal> numbers) {
            @Nullable BigDecimal figure = numbers.get(when);
            return figure != null && figure.signum() != 0;
        }

        String filled(Map<String, String> printed) {
            String filled = text;
            for (Map.Entry<String, String> figure : printed.entrySet()) {
                filled = filled.replace("{" + figure.getKey() + "}", figure.getValue());
            }
            return filled;
        }
    }

    public Sentences {
        sentences = List.copyOf(sentences);
    }

    List<String> keys() {
        return sentences.stream().map(Sentence::when).toList();
    }

    String of(Map<String, BigDecimal> numbers, Map<String, String> printed) {
        return sentences.stream()
                .filter(sentence -> sentence.applies(numbers))
                .map(sentence -> sentence.filled(printed))
                .collect(Collectors.joining("；"));
    }
}
