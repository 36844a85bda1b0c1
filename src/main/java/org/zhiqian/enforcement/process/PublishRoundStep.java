package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Publications;
import org.zhiqian.enforcement.PublishRound;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「公布」 */
@Component("publishRound")
class PublishRoundStep extends FormStep<PublishRound> {
    private final Publications publications;

    PublishRoundStep(Submissions submissions, Publications publications) {
        super(PublishRound.class, submissions);
        this.publications = publications;
    }

    @Override
    protected void apply(PublishRound command, DelegateTask task) {
        publications.publish(CaseVariables.MATTER.from(task), command);
    }
}
