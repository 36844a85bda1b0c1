package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.engine.Variable;
import org.zhiqian.reception.SessionBrief;
import org.zhiqian.reception.SessionProcess;

/** Puts the session above the form of each of its tasks. */
@Component
class SessionTaskBrief implements TaskObserver {
    private static final Variable<String> BRIEF = Variable.text("sessionBrief");

    private final SessionBrief brief;

    SessionTaskBrief(SessionBrief brief) {
        this.brief = brief;
    }

    @Override
    public void created(DelegateTask task) {
        if (SessionProcess.SESSION_ID.isSetIn(task)) {
            BRIEF.setLocal(
                    task,
                    brief.of(SessionProcess.SESSION_ID.from(task), TaskName.ofElement(task.getTaskDefinitionKey())));
        }
    }
}
