package org.zhiqian.letters.process;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Variable;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterBook;

/** Draws a letter up where the diagram says so. {@code DrawUpClosingReport} draws up {@code closing-report}. */
public abstract class LetterStep implements JavaDelegate {
    private final LetterBook letters;

    protected LetterStep(LetterBook letters) {
        this.letters = letters;
    }

    @Override
    public final void execute(DelegateExecution step) {
        letters.drawUp(letter(step), about(step));
    }

    /** Which letter, where the name of the class does not say it. */
    protected String letter(DelegateExecution step) {
        return getClass()
                .getSimpleName()
                .replaceFirst("^DrawUp", "")
                .replaceAll("(?<!^)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The case and the matter of the process. */
    protected About about(DelegateExecution step) {
        return new About(
                CaseVariables.REGION.from(step),
                in(step, CaseVariables.CASE_ID).orElse(null),
                in(step, CaseVariables.MATTER).orElse(null),
                null);
    }

    private static <T> Optional<T> in(DelegateExecution step, Variable<T> variable) {
        return variable.isSetIn(step) ? Optional.of(variable.from(step)) : Optional.empty();
    }
}
