package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.prevention.EarlyWarnings;
import org.zhiqian.prevention.HandleWarning;

/** 「处理预警」 */
@Component("handleWarning")
class HandleWarningStep extends FormStep<HandleWarning> {
    private final EarlyWarnings earlyWarnings;

    HandleWarningStep(Submissions submissions, EarlyWarnings earlyWarnings) {
        super(HandleWarning.class, submissions);
        this.earlyWarnings = earlyWarnings;
    }

    @Override
    protected void apply(HandleWarning command, DelegateTask task) {
        PreventionProcess.DANGER_FOUND.set(task, earlyWarnings.handle(CaseVariables.MATTER.from(task), command));
    }
}
