package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.prevention.HiddenDangers;

/** 「登记排查」 */
@Component
class InspectProject implements JavaDelegate {
    private final Submissions submissions;
    private final HiddenDangers hiddenDangers;

    InspectProject(Submissions submissions, HiddenDangers hiddenDangers) {
        this.submissions = submissions;
        this.hiddenDangers = hiddenDangers;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        CaseVariables.REGION.set(step, region);
        PreventionProcess.DANGER_FOUND.set(
                step, hiddenDangers.inspect(submissions.of(step, org.zhiqian.prevention.InspectProject.class), region));
    }
}
