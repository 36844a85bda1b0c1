package org.zhiqian.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/** {@code ${office.lsi}}: the office of that department where the case is handled, for a matter in its own region. */
@Component
class OfficeExpression implements ExpressionBase {
    private final HandlingRegions handlingRegions;

    OfficeExpression(@Lazy HandlingRegions handlingRegions) {
        this.handlingRegions = handlingRegions;
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public Object property(VariableScope scope, String property) {
        return new Office(DepartmentCode.parse(property), region(scope)).toString();
    }

    private RegionCode region(VariableScope scope) {
        boolean mainCourse = CaseVariables.CASE_ID.isSetIn(scope) && !CaseVariables.MATTER.isSetIn(scope);
        return mainCourse ? handlingRegions.of(CaseVariables.CASE_ID.from(scope)) : CaseVariables.REGION.from(scope);
    }
}
