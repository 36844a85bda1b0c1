package org.zhiqian.relief.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.relief.FundBook;

/** 「登记收支」 */
@Component
class RecordFundEntry implements JavaDelegate {
    private final Submissions submissions;
    private final FundBook fundBook;

    RecordFundEntry(Submissions submissions, FundBook fundBook) {
        this.submissions = submissions;
        this.fundBook = fundBook;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        fundBook.record(submissions.of(step, org.zhiqian.relief.RecordFundEntry.class), region);
        CaseVariables.REGION.set(step, region);
    }
}
