package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reception.CloseSession;
import org.zhiqian.reception.SessionClosing;
import org.zhiqian.reception.SessionProcess;

/** 「填报接访情况」 */
@Component("closeSession")
class CloseSessionStep extends FormStep<CloseSession> {
    private final SessionClosing closing;

    CloseSessionStep(Submissions submissions, SessionClosing closing) {
        super(CloseSession.class, submissions);
        this.closing = closing;
    }

    @Override
    protected void apply(CloseSession command, DelegateTask task) {
        closing.close(SessionProcess.SESSION_ID.from(task), command);
    }
}
