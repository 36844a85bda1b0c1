package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.Incidents;
import org.zhiqian.stability.SecureScene;

/** 「维护现场秩序」 */
@Component("secureScene")
class SecureSceneStep extends FormStep<SecureScene> {
    private final Incidents incidents;

    SecureSceneStep(Submissions submissions, Incidents incidents) {
        super(SecureScene.class, submissions);
        this.incidents = incidents;
    }

    @Override
    protected void apply(SecureScene command, DelegateTask task) {
        incidents.secure(MATTER.from(task), command);
    }
}
