package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.MEASURE_INDEX;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.CarryOutMeasure;
import org.zhiqian.resolution.Planning;

/** 「落实措施」 */
@Component("carryOutMeasure")
class CarryOutMeasureStep extends FormStep<CarryOutMeasure> {
    private final Planning planning;

    CarryOutMeasureStep(Submissions submissions, Planning planning) {
        super(CarryOutMeasure.class, submissions);
        this.planning = planning;
    }

    @Override
    protected void apply(CarryOutMeasure command, DelegateTask task) {
        planning.report(CASE_ID.from(task), MEASURE_INDEX.from(task) + 1, command);
    }
}
