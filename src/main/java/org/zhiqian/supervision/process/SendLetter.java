package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.supervision.Letters;

/** 「登记发函」; a letter that was forwarded is registered already. */
@Component
class SendLetter implements JavaDelegate {
    private final Submissions submissions;
    private final Letters letters;

    SendLetter(Submissions submissions, Letters letters) {
        this.submissions = submissions;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        if (CaseVariables.MATTER.isSetIn(step)) {
            return;
        }
        RegionCode region = new RegionCode(step.getTenantId());
        Letters.Sent sent = letters.send(submissions.of(step, org.zhiqian.supervision.SendLetter.class));
        sent.about().ifPresent(state -> CaseVariables.setCase(step, state.id(), state.number(), region));
        CaseVariables.setMatter(step, sent.letter().id(), sent.letter().number(), region);
    }
}
