package org.zhiqian.takeover.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Refusal;

/** The words of ledgers and what they mean here; codes and Chinese names always go. */
public final class LedgerTerms {
    private final Map<String, List<Word>> words;
    private final Map<String, Event> events = new HashMap<>();

    /** Words a ledger may use for one of our codes. */
    public record Word(String means, List<String> words) {}

    /**
     * A kind of entry in the course of a case.
     *
     * @param accepts whether it tells that the petition was accepted
     */
    public record Event(String label, List<String> words, boolean accepts) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** @param words by kind of term, in kebab case */
    public LedgerTerms(Map<String, List<Word>> words, List<Event> events) {
        this.words = words;
        events.forEach(event -> {
            this.events.put(event.label(), event);
            event.words().forEach(word -> this.events.put(word, event));
        });
    }

    /** The constant a word stands for; refuses others and says what there is. */
    <E extends Enum<E> & Labelled> E term(Class<E> type, String kind, String written) {
        return find(type, kind, written)
                .orElseThrow(() -> new Refusal("没有这一项，应为："
                        + Arrays.stream(type.getEnumConstants())
                                .map(Labelled::label)
                                .collect(Collectors.joining("、"))));
    }

    private <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String kind, String written) {
        String plain = plain(written);
        for (E constant : type.getEnumConstants()) {
            if (plain.equals(plain(constant.name())) || plain.equals(plain(constant.label()))) {
                return Optional.of(constant);
            }
        }
        return words.getOrDefault(kind, List.of()).stream()
                .filter(word -> word.words().stream().anyMatch(one -> plain(one).equals(plain)))
                .map(word -> Enum.valueOf(type, word.means()))
                .findFirst();
    }

    /** By the first word that stands in the text. */
    PaymentSource source(String written) {
        for (PaymentSource source : PaymentSource.values()) {
            if (source.label().equals(written) || source.name().equalsIgnoreCase(written)) {
                return source;
            }
        }
        return words.getOrDefault("payment-source", List.of()).stream()
                .filter(word -> word.words().stream().anyMatch(written::contains))
                .map(word -> PaymentSource.valueOf(word.means()))
                .findFirst()
                .orElse(PaymentSource.OTHER);
    }

    LedgerStatus status(String written) {
        return term(LedgerStatus.class, "status", written.replaceAll("[(（].*", ""));
    }

    Event event(String written) {
        return Optional.ofNullable(events.get(written))
                .orElseThrow(() -> new Refusal("没有这种经过，应为："
                        + events.values().stream()
                                .map(Event::label)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("、"))));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s_-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
