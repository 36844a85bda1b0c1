package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CorrectionOrders;
import org.zhiqian.enforcement.OpenedMatter;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** 「登记履行」: the process that waits for the end of a period goes on at once. */
@Component
class ReportPerformance implements JavaDelegate {
    private final Submissions submissions;
    private final CorrectionOrders orders;
    private final Processes processes;

    ReportPerformance(Submissions submissions, CorrectionOrders orders, Processes processes) {
        this.submissions = submissions;
        this.orders = orders;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution step) {
        OpenedMatter performed = orders.performed(
                submissions.of(step, org.zhiqian.enforcement.ReportPerformance.class),
                new RegionCode(step.getTenantId()));
        EnforcementProcess.begin(step, performed);
        String matter = performed.matter().id().toString();
        if (processes.tell(EnforcementProcess.ORDER_PERFORMED, CaseVariables.MATTER, matter) == 0) {
            throw new Refusal("该事项有任务正在办理，请在任务的表单里登记改正、履行情况。");
        }
    }
}
