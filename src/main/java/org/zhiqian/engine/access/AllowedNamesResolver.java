package org.zhiqian.engine.access;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.zhiqian.engine.ExpressionBase;
import org.zhiqian.engine.QueryExpression;

/** Resolves listed steps by name and the properties of listed bases; refuses properties of anything else. */
final class AllowedNamesResolver extends ELResolver {
    private final AllowedExpressions allowed;

    AllowedNamesResolver(AllowedExpressions allowed) {
        this.allowed = allowed;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        String name = String.valueOf(property);
        if (base instanceof QueryExpression query) {
            context.setPropertyResolved(true);
            return query.property(name);
        }
        if (base instanceof ExpressionBase listed) {
            context.setPropertyResolved(true);
            return listed.property(scope(context), name);
        }
        if (base != null) {
            throw new ELException("property " + name + " is not on the list");
        }
        Optional<Object> found = allowed.base(name).map(Object.class::cast);
        if (found.isEmpty() && allowed.isStep(name)) {
            found = Optional.of(allowed.step(name));
        }
        context.setPropertyResolved(found.isPresent());
        return found.orElse(null);
    }

    private static VariableScope scope(ELContext context) {
        if (context.getContext(VariableScope.class) instanceof AbstractVariableScope scope) {
            return scope;
        }
        throw new ELException("no execution or task to ask for");
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw new ELException("expressions do not assign");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
