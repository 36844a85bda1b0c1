package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterBook;
import org.zhiqian.letters.process.LetterStep;
import org.zhiqian.reception.SessionProcess;

/** 「制作接访公告」 */
@Component
class DrawUpSessionNotice extends LetterStep {
    DrawUpSessionNotice(LetterBook letters) {
        super(letters);
    }

    @Override
    protected About about(DelegateExecution step) {
        return About.session(CaseVariables.REGION.from(step), SessionProcess.SESSION_ID.from(step));
    }
}
