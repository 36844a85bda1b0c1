package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.reception.SessionMail;
import org.zhiqian.reception.SessionProcess;

/** 「记未公开并报上级」 */
@Component
class FlagUnpublished implements JavaDelegate {
    private final SessionMail mail;

    FlagUnpublished(SessionMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution step) {
        mail.flagUnpublished(SessionProcess.SESSION_ID.from(step));
    }
}
