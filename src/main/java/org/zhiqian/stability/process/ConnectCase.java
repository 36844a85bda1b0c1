package org.zhiqian.stability.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.CaseLinks;
import org.zhiqian.stability.LinkCase;

/** 「关联案件」 */
@Component
class ConnectCase implements JavaDelegate {
    private final Submissions submissions;
    private final CaseLinks caseLinks;

    ConnectCase(Submissions submissions, CaseLinks caseLinks) {
        this.submissions = submissions;
        this.caseLinks = caseLinks;
    }

    @Override
    public void execute(DelegateExecution step) {
        StabilityProcess.begin(
                step, caseLinks.link(submissions.of(step, LinkCase.class), StabilityProcess.regionOf(step)));
    }
}
