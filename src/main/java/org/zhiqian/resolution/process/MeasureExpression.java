package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.MEASURE_INDEX;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.resolution.Planning;

/** {@code ${measure.office}}: the unit that the plan makes responsible for the measure. */
@Component
class MeasureExpression implements ExpressionBase {
    private final Planning planning;

    MeasureExpression(@Lazy Planning planning) {
        this.planning = planning;
    }

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        if (!property.equals("office")) {
            throw new Refusal("流程图中的 measure." + property + " 不存在。");
        }
        int position = MEASURE_INDEX.from(scope) + 1;
        return planning.measure(CASE_ID.from(scope), position).office().toString();
    }
}
