package org.zhiqian.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.intake.Splitting;
import org.zhiqian.lifecycle.Petitions;
import org.zhiqian.lifecycle.Standing;

/** 「拆案」: the new case gets a process of its own. */
@Component
class SplitCase implements JavaDelegate {
    private final Splitting splitting;
    private final Petitions petitions;

    SplitCase(Splitting splitting, Petitions petitions) {
        this.splitting = splitting;
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution step) {
        Splitting.SplitOff part = splitting.split(CaseVariables.MATTER.from(step));
        petitions.stand(
                part.state().id(),
                part.state().number(),
                part.state().region(),
                part.verified() ? Standing.CLASSIFICATION : Standing.VERIFICATION);
    }
}
