package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.supervision.Letters;

/** 「记异议期届满」 */
@Component
class NoteObjectionLapsed implements JavaDelegate {
    private final Letters letters;

    NoteObjectionLapsed(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        letters.lapse(MATTER.from(step));
    }
}
