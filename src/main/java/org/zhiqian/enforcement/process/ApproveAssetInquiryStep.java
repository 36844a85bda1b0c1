package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.ApproveAssetInquiry;
import org.zhiqian.enforcement.CorrectionOrders;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「批准查询财产」 */
@Component("approveAssetInquiry")
class ApproveAssetInquiryStep extends FormStep<ApproveAssetInquiry> {
    private final CorrectionOrders correctionOrders;

    ApproveAssetInquiryStep(Submissions submissions, CorrectionOrders correctionOrders) {
        super(ApproveAssetInquiry.class, submissions);
        this.correctionOrders = correctionOrders;
    }

    @Override
    protected void apply(ApproveAssetInquiry command, DelegateTask task) {
        EnforcementProcess.INQUIRY_APPROVED.set(
                task, correctionOrders.decideInquiry(CaseVariables.MATTER.from(task), command));
    }
}
