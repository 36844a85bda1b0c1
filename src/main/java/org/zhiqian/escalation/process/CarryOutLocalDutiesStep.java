package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.CarryOutLocalDuties;
import org.zhiqian.escalation.Escalations;

/** 「落实属地工作」 */
@Component("carryOutLocalDuties")
class CarryOutLocalDutiesStep extends FormStep<CarryOutLocalDuties> {
    private final Escalations escalations;

    CarryOutLocalDutiesStep(Submissions submissions, Escalations escalations) {
        super(CarryOutLocalDuties.class, submissions);
        this.escalations = escalations;
    }

    @Override
    protected void apply(CarryOutLocalDuties command, DelegateTask task) {
        escalations.reportDuties(MATTER.from(task), command);
    }
}
