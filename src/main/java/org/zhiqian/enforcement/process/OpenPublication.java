package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Matter;
import org.zhiqian.enforcement.Publications;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「登记公布事项」 */
@Component
class OpenPublication implements JavaDelegate {
    private final Submissions submissions;
    private final Publications publications;

    OpenPublication(Submissions submissions, Publications publications) {
        this.submissions = submissions;
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution step) {
        Matter matter = publications.open(
                submissions.of(step, org.zhiqian.enforcement.OpenPublication.class),
                new RegionCode(step.getTenantId()));
        CaseVariables.setMatter(step, matter.id(), matter.number(), matter.region());
    }
}
