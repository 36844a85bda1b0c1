package org.zhiqian.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent breaks the rules of single fields; names every faulty field at once. */
public final class InvalidInput extends Refusal {
    private final transient List<Problem> problems;

    /**
     * One faulty field.
     *
     * @param field the key in the form or in the JSON body
     * @param label the name on the form, in Chinese
     * @param message what is wrong and what to do, in Chinese, without the label
     */
    public record Problem(String field, String label, String message) {
        @Override
        public String toString() {
            return label + "：" + message;
        }
    }

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("；")) + "。");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
