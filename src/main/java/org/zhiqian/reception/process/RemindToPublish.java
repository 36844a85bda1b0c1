package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.reception.SessionMail;
import org.zhiqian.reception.SessionProcess;

/** 「提醒公开」 */
@Component
class RemindToPublish implements JavaDelegate {
    private final SessionMail mail;

    RemindToPublish(SessionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution step) {
        mail.remindToPublish(SessionProcess.SESSION_ID.from(step));
    }
}
