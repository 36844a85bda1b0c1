package org.zhiqian.engine;

import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with its name and its type said once. Variables hold ids and the answers gateways ask for, never
 * personal data; they are stored as text, number or truth value.
 */
public record Variable<T>(String name, Function<T, Object> write, Function<Object, T> read) {

    public static Variable<String> text(String name) {
        return new Variable<>(name, value -> value, Object::toString);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, value -> value, Boolean.class::cast);
    }

    public static Variable<Integer> count(String name) {
        return new Variable<>(name, value -> value, stored -> ((Number) stored).intValue());
    }

    public static <T> Variable<T> of(String name, Function<String, T> parse) {
        return new Variable<>(name, Object::toString, stored -> parse.apply(stored.toString()));
    }

    public T from(VariableScope scope) {
        @Nullable Object stored = scope.getVariable(name);
        return read.apply(Objects.requireNonNull(stored, () -> "process variable " + name + " is not set"));
    }

    public boolean isSetIn(VariableScope scope) {
        return scope.getVariable(name) != null;
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, write.apply(value));
    }

    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, write.apply(value));
    }
}
