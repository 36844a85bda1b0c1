package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.supervision.Letters;

/** 「改转其他单位」 */
@Component
class ForwardLetter implements JavaDelegate {
    private final Letters letters;

    ForwardLetter(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution step) {
        letters.begin(SupervisionProcess.FORWARDED.from(step));
    }
}
