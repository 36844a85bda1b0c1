package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CorrectionOrders;
import org.zhiqian.enforcement.RecordAssets;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「登记财产查询结果」 */
@Component("recordAssets")
class RecordAssetsStep extends FormStep<RecordAssets> {
    private final CorrectionOrders correctionOrders;

    RecordAssetsStep(Submissions submissions, CorrectionOrders correctionOrders) {
        super(RecordAssets.class, submissions);
        this.correctionOrders = correctionOrders;
    }

    @Override
    protected void apply(RecordAssets command, DelegateTask task) {
        correctionOrders.recordAssets(CaseVariables.MATTER.from(task), command);
    }
}
