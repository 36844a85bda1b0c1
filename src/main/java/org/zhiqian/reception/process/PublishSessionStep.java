package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reception.PublishSession;
import org.zhiqian.reception.SessionPreparation;
import org.zhiqian.reception.SessionProcess;

/** 「公开时间地点」 */
@Component("publishSession")
class PublishSessionStep extends FormStep<PublishSession> {
    private final SessionPreparation preparation;

    PublishSessionStep(Submissions submissions, SessionPreparation preparation) {
        super(PublishSession.class, submissions);
        this.preparation = preparation;
    }

    @Override
    protected void apply(PublishSession command, DelegateTask task) {
        preparation.publish(SessionProcess.SESSION_ID.from(task), command);
    }
}
