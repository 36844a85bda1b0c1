package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.DecideObjection;
import org.zhiqian.supervision.Letters;

/** 「处理异议」 */
@Component("decideObjection")
class DecideObjectionStep extends FormStep<DecideObjection> {
    private final Letters letters;

    DecideObjectionStep(Submissions submissions, Letters letters) {
        super(DecideObjection.class, submissions);
        this.letters = letters;
    }

    @Override
    protected void apply(DecideObjection command, DelegateTask task) {
        SupervisionProcess.OBJECTION_ANSWER.set(task, command.decision().name());
        letters.decide(MATTER.from(task), command)
                .ifPresent(forwarded -> SupervisionProcess.FORWARDED.set(task, forwarded));
    }
}
