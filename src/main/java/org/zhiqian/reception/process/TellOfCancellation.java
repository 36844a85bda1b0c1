package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.reception.SessionMail;
import org.zhiqian.reception.SessionProcess;

/** 「通知取消」 */
@Component
class TellOfCancellation implements JavaDelegate {
    private final SessionMail mail;

    TellOfCancellation(SessionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution step) {
        mail.tellOfCancellation(SessionProcess.SESSION_ID.from(step));
    }
}
