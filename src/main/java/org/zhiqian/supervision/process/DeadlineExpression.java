package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.MATTER;
import static org.zhiqian.engine.CaseVariables.MEASURE_INDEX;

import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Matters;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.engine.TaskName;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Refusal;

/** {@code ${deadline.target}} and {@code ${deadline.due}}: the yellow and the red date of the task that is handed out. */
@Component
class DeadlineExpression implements ExpressionBase {
    private final Deadlines deadlines;
    private final Matters matters;
    private final TimeLimits limits;

    DeadlineExpression(@Lazy Deadlines deadlines, @Lazy Matters matters, TimeLimits limits) {
        this.deadlines = deadlines;
        this.matters = matters;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        String task = TaskName.ofElement(element(scope));
        Deadline deadline = MATTER.isSetIn(scope)
                ? deadlines.compute(matters.get(MATTER.from(scope)), caseOf(scope), task)
                : deadlines.compute(CASE_ID.from(scope), task, measure(scope));
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

    /** The case a process is about, if it is about one. */
    static Optional<CaseId> caseOf(VariableScope scope) {
        return CASE_ID.isSetIn(scope) ? Optional.of(CASE_ID.from(scope)) : Optional.empty();
    }

    private static String element(VariableScope scope) {
        return scope instanceof DelegateTask task
                ? task.getTaskDefinitionKey()
                : ((DelegateExecution) scope).getCurrentActivityId();
    }
}
