package org.zhiqian.engine.access;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * Evaluates listed expressions only, wherever they come from: diagrams, decisions, stored filters or the
 * {@code orQueries} of CVE-2026-109432. The grammar is the first wall, the short chain of resolvers the second.
 */
final class AllowedExpressionManager extends JuelExpressionManager {
    private final AllowedExpressions allowed;
    private final ExpressionGrammar grammar;

    AllowedExpressionManager(AllowedExpressions allowed) {
        this.allowed = allowed;
        grammar = new ExpressionGrammar(allowed);
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        grammar.check(expression);
        return super.createValueExpression(expression);
    }

    @Override
    public void addFunction(String name, Method function) {
        if (AllowedExpressions.FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    /** Listed names come before variables, so that nobody can put a variable in the place of a step. */
    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver chain = new CompositeELResolver();
        chain.add(new AllowedNamesResolver(allowed));
        chain.add(new VariableScopeElResolver());
        chain.add(new VariableContextElResolver());
        return chain;
    }
}
