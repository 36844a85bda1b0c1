package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.reception.SessionMail;
import org.zhiqian.reception.SessionProcess;

/** 「通知成员单位」 */
@Component
class TellDepartments implements JavaDelegate {
    private final SessionMail mail;

    TellDepartments(SessionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution step) {
        mail.tellDepartments(SessionProcess.SESSION_ID.from(step));
    }
}
