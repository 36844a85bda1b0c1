package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.supervision.store.LetterFile;

/** {@code ${letter.objection}}: when the time to object to a letter runs out. */
@Component
class LetterExpression implements ExpressionBase {
    private final LetterFile letters;
    private final TimeLimits limits;

    LetterExpression(@Lazy LetterFile letters, TimeLimits limits) {
        this.letters = letters;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        if (!property.equals("objection")) {
            throw new Refusal("流程图中的 letter." + property + " 不存在。");
        }
        return Date.from(limits.closeOfOffice(letters.get(MATTER.from(scope)).objectionUntil())
                .toInstant());
    }
}
