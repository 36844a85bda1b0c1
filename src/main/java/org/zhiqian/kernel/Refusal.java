package org.zhiqian.kernel;

/**
 * The law, the arithmetic or the state of the case does not allow what was asked. The message is one Chinese sentence
 * an officer can act on: what is wrong and what to do. It carries no personal data, for it reaches logs.
 */
public class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
