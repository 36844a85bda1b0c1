package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CorrectionOrders;
import org.zhiqian.enforcement.OpenedMatter;
import org.zhiqian.enforcement.model.OrderSubject;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「登记责令改正」 */
@Component
class IssueOrder implements JavaDelegate {
    private final Submissions submissions;
    private final CorrectionOrders correctionOrders;

    IssueOrder(Submissions submissions, CorrectionOrders correctionOrders) {
        this.submissions = submissions;
        this.correctionOrders = correctionOrders;
    }

    @Override
    public void execute(DelegateExecution step) {
        org.zhiqian.enforcement.IssueOrder order = submissions.of(step, org.zhiqian.enforcement.IssueOrder.class);
        OpenedMatter opened = correctionOrders.issue(order, new RegionCode(step.getTenantId()));
        EnforcementProcess.begin(step, opened);
        EnforcementProcess.ALLOCATION.set(step, order.subject() == OrderSubject.ALLOCATE);
        EnforcementProcess.ORDER_SERVED.set(step, correctionOrders.isServed(opened.matter()));
    }
}
