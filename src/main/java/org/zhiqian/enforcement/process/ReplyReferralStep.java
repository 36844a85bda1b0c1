package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.FalseClaims;
import org.zhiqian.enforcement.ReplyReferral;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「反馈处理结果」 */
@Component("replyReferral")
class ReplyReferralStep extends FormStep<ReplyReferral> {
    private final FalseClaims falseClaims;

    ReplyReferralStep(Submissions submissions, FalseClaims falseClaims) {
        super(ReplyReferral.class, submissions);
        this.falseClaims = falseClaims;
    }

    @Override
    protected void apply(ReplyReferral command, DelegateTask task) {
        falseClaims.reply(CaseVariables.MATTER.from(task), command);
    }
}
