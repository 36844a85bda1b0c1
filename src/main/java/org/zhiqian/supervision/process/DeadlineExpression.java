package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.MEASURE_INDEX;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.engine.TaskName;
import org.zhiqian.kernel.Refusal;

/** {@code ${deadline.target}} and {@code ${deadline.due}}: the yellow and the red date of the task that is handed out. */
@Component
class DeadlineExpression implements ExpressionBase {
    private final Deadlines deadlines;
    private final TimeLimits limits;

    DeadlineExpression(@Lazy Deadlines deadlines, TimeLimits limits) {
        this.deadlines = deadlines;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        Deadline deadline = deadlines.compute(CASE_ID.from(scope), TaskName.ofElement(element(scope)), measure(scope));
        ZonedDateTime at =
                switch (property) {
                    case "target" -> limits.targetAt(deadline);
                    case "due" -> limits.dueAt(deadline);
                    default -> throw new Refusal("流程图中的 deadline." + property + " 不存在。");
                };
        return Date.from(at.toInstant());
    }

    /** The position of the measure that a task carries out, else 0. */
    static int measure(VariableScope scope) {
        return MEASURE_INDEX.isSetIn(scope) ? MEASURE_INDEX.from(scope) + 1 : 0;
    }

    private static String element(VariableScope scope) {
        return scope instanceof DelegateTask task
                ? task.getTaskDefinitionKey()
                : ((DelegateExecution) scope).getCurrentActivityId();
    }
}
