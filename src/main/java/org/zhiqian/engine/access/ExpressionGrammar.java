package org.zhiqian.engine.access;

import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.zhiqian.kernel.Refusal;

/**
 * Reads an expression before it is used: names, comparisons, the allowed functions without arguments and
 * {@code base.property}. No method calls, no brackets, no other properties, nothing of the engine.
 */
final class ExpressionGrammar {
    private static final Set<String> OF_THE_ENGINE =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

    private final AllowedExpressions allowed;
    private final Builder builder = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    ExpressionGrammar(AllowedExpressions allowed) {
        this.allowed = allowed;
    }

    void check(String expression) {
        try {
            check(builder.build(expression).getRoot(), expression);
        } catch (TreeBuilderException unreadable) {
            throw refuse(expression);
        }
    }

    private void check(Node node, String expression) {
        if (!isAllowed(node)) {
            throw refuse(expression);
        }
        if (!(node instanceof AstDot)) {
            IntStream.range(0, node.getCardinality()).forEach(i -> check(node.getChild(i), expression));
        }
    }

    private boolean isAllowed(Node node) {
        if (node instanceof AstIdentifier identifier) {
            return !OF_THE_ENGINE.contains(identifier.getName());
        }
        if (node instanceof AstFunction function) {
            return AllowedExpressions.FUNCTIONS.contains(function.getName()) && function.getParamCount() == 0;
        }
        if (node instanceof AstDot) {
            return node.getChild(0) instanceof AstIdentifier base
                    && allowed.base(base.getName()).isPresent();
        }
        return node instanceof AstText
                || node instanceof AstComposite
                || node instanceof AstEval
                || node instanceof AstNested
                || node instanceof AstBinary
                || node instanceof AstUnary
                || node instanceof AstChoice
                || node instanceof AstLiteral
                || node instanceof AstParameters;
    }

    private static Refusal refuse(String expression) {
        return new Refusal("不允许的表达式「" + expression + "」：只能使用变量、比较和登记过的名称。");
    }
}
