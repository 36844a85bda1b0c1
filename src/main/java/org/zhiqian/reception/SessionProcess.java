package org.zhiqian.reception;

import java.util.UUID;
import org.zhiqian.engine.Variable;

/** The names that bpmn/reception/reception-session.bpmn and Java share. */
public final class SessionProcess {
    static final String KEY = "reception-session";
    static final String SESSION_MOVED = "SessionMoved";
    static final String SESSION_CANCELLED = "SessionCancelled";

    public static final Variable<UUID> SESSION_ID = Variable.of("sessionId", UUID::fromString);

    /** What stands above the form of a task; only on tasks. */
    public static final Variable<String> BRIEF = Variable.text("sessionBrief");

    private SessionProcess() {}
}
