package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.reception.SessionMail;
import org.zhiqian.reception.SessionProcess;

/** 「记未填报并报上级」 */
@Component
class FlagUnclosed implements JavaDelegate {
    private final SessionMail mail;

    FlagUnclosed(SessionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution step) {
        mail.flagUnclosed(SessionProcess.SESSION_ID.from(step));
    }
}
