package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reception.ReceiveVisitors;
import org.zhiqian.reception.SessionClosing;
import org.zhiqian.reception.SessionProcess;

/** 「接待来访」 */
@Component("receiveVisitors")
class ReceiveVisitorsStep extends FormStep<ReceiveVisitors> {
    private final SessionClosing closing;

    ReceiveVisitorsStep(Submissions submissions, SessionClosing closing) {
        super(ReceiveVisitors.class, submissions);
        this.closing = closing;
    }

    @Override
    protected void apply(ReceiveVisitors command, DelegateTask task) {
        closing.receive(SessionProcess.SESSION_ID.from(task), command);
    }
}
