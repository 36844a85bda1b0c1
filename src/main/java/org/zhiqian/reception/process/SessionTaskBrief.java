package org.zhiqian.reception.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.engine.Variable;
import org.zhiqian.reception.SessionBrief;
import org.zhiqian.reception.SessionProcess;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.store.Sessions;

/** Puts the session above the form of each of its tasks, and its place into the field for it. */
@Component
class SessionTaskBrief implements TaskObserver {
    private static final Variable<String> PLACE = Variable.text("place");

    private final SessionBrief brief;
    private final Sessions sessions;

    SessionTaskBrief(SessionBrief brief, Sessions sessions) {
        this.brief = brief;
        this.sessions = sessions;
    }

    @Override
    public void created(DelegateTask task) {
        if (SessionProcess.SESSION_ID.isSetIn(task)) {
            UUID id = describe(task);
            ReceptionSession session = sessions.get(id);
            if (session.hasPlace()) {
                PLACE.setLocal(task, session.place());
            }
        }
    }

    /** Whoever takes the task reads how things stand now. */
    @Override
    public void assigned(DelegateTask task) {
        if (SessionProcess.SESSION_ID.isSetIn(task)) {
            describe(task);
        }
    }

    private UUID describe(DelegateTask task) {
        UUID id = SessionProcess.SESSION_ID.from(task);
        SessionProcess.BRIEF.setLocal(task, brief.of(id, TaskName.ofElement(task.getTaskDefinitionKey())));
        return id;
    }
}
