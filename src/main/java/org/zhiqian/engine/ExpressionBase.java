package org.zhiqian.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A name diagrams may use as {@code ${name.property}}, for example {@code ${deadline.due}}. Every bean of this type is
 * allowed; nothing else resolves a property. Must not depend on the engine's services, for diagrams are read while the
 * engine starts.
 */
public interface ExpressionBase {
    /** The part before the dot. */
    String name();

    /**
     * The value of the part after the dot.
     *
     * @param scope the execution or task that asks
     * @throws org.zhiqian.kernel.Refusal if there is no such property
     */
    Object property(VariableScope scope, String property);
}
