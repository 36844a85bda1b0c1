package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.SettleOnTheSpot;
import org.zhiqian.resolution.Settlement;

/** 「当场解决」 */
@Component("settleOnTheSpot")
class SettleOnTheSpotStep extends FormStep<SettleOnTheSpot> {
    private final Settlement settlement;

    SettleOnTheSpotStep(Submissions submissions, Settlement settlement) {
        super(SettleOnTheSpot.class, submissions);
        this.settlement = settlement;
    }

    @Override
    protected void apply(SettleOnTheSpot command, DelegateTask task) {
        ResolutionProcess.SETTLED.set(task, settlement.settle(CASE_ID.from(task), command));
    }
}
