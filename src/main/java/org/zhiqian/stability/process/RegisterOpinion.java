package org.zhiqian.stability.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.PublicOpinion;
import org.zhiqian.stability.ReportOpinion;

/** 「登记舆情」 */
@Component
class RegisterOpinion implements JavaDelegate {
    private final Submissions submissions;
    private final PublicOpinion publicOpinion;

    RegisterOpinion(Submissions submissions, PublicOpinion publicOpinion) {
        this.submissions = submissions;
        this.publicOpinion = publicOpinion;
    }

    @Override
    public void execute(DelegateExecution step) {
        StabilityProcess.begin(
                step,
                publicOpinion.register(submissions.of(step, ReportOpinion.class), StabilityProcess.regionOf(step)));
    }
}
