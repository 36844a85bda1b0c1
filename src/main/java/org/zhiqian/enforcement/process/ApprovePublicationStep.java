package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.ApprovePublication;
import org.zhiqian.enforcement.Publications;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「审批公布名单」 */
@Component("approvePublication")
class ApprovePublicationStep extends FormStep<ApprovePublication> {
    private final Publications publications;

    ApprovePublicationStep(Submissions submissions, Publications publications) {
        super(ApprovePublication.class, submissions);
        this.publications = publications;
    }

    @Override
    protected void apply(ApprovePublication command, DelegateTask task) {
        EnforcementProcess.PUBLICATION_APPROVED.set(
                task, publications.approve(CaseVariables.MATTER.from(task), command));
    }
}
