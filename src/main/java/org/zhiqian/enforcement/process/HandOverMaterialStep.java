package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.HandOverMaterial;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「移交涉案材料」 */
@Component("handOverMaterial")
class HandOverMaterialStep extends FormStep<HandOverMaterial> {
    private final PoliceTransfers policeTransfers;

    HandOverMaterialStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(HandOverMaterial.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(HandOverMaterial command, DelegateTask task) {
        policeTransfers.handOver(CaseVariables.MATTER.from(task), command);
    }
}
