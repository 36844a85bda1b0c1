package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.reception.SessionMail;
import org.zhiqian.reception.SessionProcess;

/** 「通知改期」 */
@Component
class TellOfMove implements JavaDelegate {
    private final SessionMail mail;

    TellOfMove(SessionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution step) {
        mail.tellOfMove(SessionProcess.SESSION_ID.from(step));
    }
}
