package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.Arbitration;
import org.zhiqian.litigation.MediateDispute;

/** 「仲裁调解」 */
@Component("mediateDispute")
class MediateDisputeStep extends FormStep<MediateDispute> {
    private final Arbitration arbitration;

    MediateDisputeStep(Submissions submissions, Arbitration arbitration) {
        super(MediateDispute.class, submissions);
        this.arbitration = arbitration;
    }

    @Override
    protected void apply(MediateDispute command, DelegateTask task) {
        LitigationProcess.MEDIATED.set(task, arbitration.mediate(MATTER.from(task), command));
    }
}
