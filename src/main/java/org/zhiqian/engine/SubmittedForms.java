package org.zhiqian.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * What officers have typed, for as long as the command runs that brings it. Form input reaches the step that applies it
 * by this way only, so it never becomes a process variable and never enters the engine's history.
 */
final class SubmittedForms implements Session {
    private final Map<String, Map<String, @Nullable Object>> inputs = new HashMap<>();

    static SubmittedForms current() {
        return Context.getCommandContext().getSession(SubmittedForms.class);
    }

    void keep(String executionOrTaskId, Map<String, @Nullable Object> input) {
        inputs.put(executionOrTaskId, input);
    }

    Optional<Map<String, @Nullable Object>> take(String executionOrTaskId) {
        return Optional.ofNullable(inputs.remove(executionOrTaskId));
    }

    @Override
    public void flush() {
        // nothing is stored
    }

    @Override
    public void close() {
        inputs.clear();
    }

    static final class Factory implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return SubmittedForms.class;
        }

        @Override
        public Session openSession() {
            return new SubmittedForms();
        }
    }
}
