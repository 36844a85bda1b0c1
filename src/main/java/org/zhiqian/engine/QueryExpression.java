package org.zhiqian.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/** A name the lists of Tasklist may use as well, where there is no execution or task to ask. */
public interface QueryExpression extends ExpressionBase {
    /**
     * The value of the part after the dot, for whoever asks.
     *
     * @throws org.zhiqian.kernel.Refusal if there is no such property
     */
    Object property(String property);

    @Override
    default Object property(VariableScope scope, String property) {
        return property(property);
    }
}
