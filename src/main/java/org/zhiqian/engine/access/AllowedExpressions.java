package org.zhiqian.engine.access;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zhiqian.engine.ExpressionBase;

/**
 * What a diagram, a decision or a filter may name: the delegates and listeners of the {@code process} packages as a
 * bare {@code ${bean}}, the {@link ExpressionBase}s as {@code ${base.property}}, and four functions.
 */
@Component
class AllowedExpressions {
    static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    private final ListableBeanFactory beans;
    private final SingletonSupplier<Set<String>> steps;
    private final SingletonSupplier<Map<String, ExpressionBase>> bases;

    AllowedExpressions(ListableBeanFactory beans, ObjectProvider<ExpressionBase> bases) {
        this.beans = beans;
        steps = SingletonSupplier.of(this::findSteps);
        this.bases = SingletonSupplier.of(
                () -> bases.stream().collect(Collectors.toMap(ExpressionBase::name, Function.identity())));
    }

    private Set<String> findSteps() {
        return Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
                .flatMap(type -> Arrays.stream(beans.getBeanNamesForType(type, true, false)))
                .filter(this::livesInAProcessPackage)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean livesInAProcessPackage(String bean) {
        @Nullable Class<?> type = beans.getType(bean);
        return type != null && type.getPackageName().endsWith(".process");
    }

    boolean isStep(String name) {
        return steps.obtain().contains(name);
    }

    Object step(String name) {
        return beans.getBean(name);
    }

    Optional<ExpressionBase> base(String name) {
        return Optional.ofNullable(bases.obtain().get(name));
    }
}
