package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.DecideLegalAid;
import org.zhiqian.litigation.LegalAid;

/** 「审查法律援助」 */
@Component("decideLegalAid")
class DecideLegalAidStep extends FormStep<DecideLegalAid> {
    private final LegalAid legalAid;

    DecideLegalAidStep(Submissions submissions, LegalAid legalAid) {
        super(DecideLegalAid.class, submissions);
        this.legalAid = legalAid;
    }

    @Override
    protected void apply(DecideLegalAid command, DelegateTask task) {
        LitigationProcess.AID_GRANTED.set(task, legalAid.decide(MATTER.from(task), command));
    }
}
