package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.kernel.Refusal;

/** {@code ${matter.office}}, {@code ${matter.receiver}} and {@code ${matter.date}}: units and date of the matter a process carries out. */
@Component
class MatterExpression implements ExpressionBase {
    private final Matters matters;
    private final Clock clock;

    MatterExpression(@Lazy Matters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "matter";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        Matter matter = matters.get(MATTER.from(scope));
        return switch (property) {
            case "office" -> matter.office().toString();
            case "receiver" -> String.valueOf(matter.receiver());
            case "date" -> Date.from(dueOn(matter).atStartOfDay(clock.getZone()).toInstant());
            default -> throw new Refusal("流程图中的 matter." + property + " 不存在。");
        };
    }

    private static LocalDate dueOn(Matter matter) {
        return Optional.ofNullable(matter.dueOn())
                .orElseThrow(() -> new IllegalStateException(matter.number() + " has no date"));
    }
}
