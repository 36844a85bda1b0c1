package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Columns added and subtracted, written {@code verified_people - solved_people}; whole numbers may stand in between. */
public record Formula(List<Term> terms) implements Content {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    /** One operand with its sign. */
    record Term(boolean subtracted, String operand) {
        boolean isNumber() {
            return NUMBER.matcher(operand).matches();
        }
    }

    public Formula {
        terms = List.copyOf(terms);
    }

    public static Formula parse(String text) {
        String[] words = text.strip().split("\\s+");
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            boolean first = i == 0;
            if (!KEY.matcher(words[i]).matches() && !NUMBER.matcher(words[i]).matches()
                    || !first && !words[i - 1].matches("[+-]")) {
                throw new IllegalArgumentException("公式「" + text + "」写法不对：应为列名，中间用空格和加号或减号隔开");
            }
            terms.add(new Term(!first && words[i - 1].equals("-"), words[i]));
        }
        if (words.length % 2 == 0) {
            throw new IllegalArgumentException("公式「" + text + "」不完整");
        }
        return new Formula(terms);
    }

    /** The columns it adds up. */
    public List<String> keys() {
        return terms.stream()
                .filter(term -> !term.isNumber())
                .map(Term::operand)
                .toList();
    }

    /** Nothing if one of the columns is not recorded. */
    public Optional<BigDecimal> of(Map<String, BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            @Nullable
            BigDecimal operand = term.isNumber() ? new BigDecimal(term.operand()) : numbers.get(term.operand());
            if (operand == null) {
                return Optional.empty();
            }
            sum = term.subtracted() ? sum.subtract(operand) : sum.add(operand);
        }
        return Optional.of(sum);
    }

    /** The columns with their signs; numbers belong to no column. */
    Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        terms.stream()
                .filter(term -> !term.isNumber())
                .forEach(term -> weights.merge(term.operand(), term.subtracted() ? -1 : 1, Integer::sum));
        return weights;
    }
}
