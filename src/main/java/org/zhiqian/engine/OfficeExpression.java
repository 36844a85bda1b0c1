package org.zhiqian.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;

/** {@code ${office.lsi}}: the office of that department in the region the process works in. */
@Component
class OfficeExpression implements ExpressionBase {
    @Override
    public String name() {
        return "office";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        return new Office(DepartmentCode.parse(property), CaseVariables.REGION.from(scope)).toString();
    }
}
