package org.zhiqian.supervision.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.supervision.Neglect;

/** {@code ${urging.patience}}: until when an office that was urged may still do its task. */
@Component
class UrgingExpression implements ExpressionBase {
    private final Neglect neglect;

    UrgingExpression(@Lazy Neglect neglect) {
        this.neglect = neglect;
    }

    @Override
    public String name() {
        return "urging";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        if (!property.equals("patience")) {
            throw new Refusal("流程图中的 urging." + property + " 不存在。");
        }
        return Date.from(neglect.patienceEnds(CaseVariables.REGION.from(scope)).toInstant());
    }
}
