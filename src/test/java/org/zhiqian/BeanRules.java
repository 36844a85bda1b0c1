package org.zhiqian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiqian.Artefacts.camel;
import static org.zhiqian.Artefacts.withoutPrefix;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.stereotype.Component;

/** Every bean that a diagram names is one class in the {@code process} room of a module, spelled like the step. */
record BeanRules(DiagramFile diagram) {

    Stream<DynamicTest> all() {
        Stream<DynamicTest> services = Stream.concat(
                        diagram.all(ServiceTask.class).stream(), diagram.all(BusinessRuleTask.class).stream())
                .map(task -> step(task, withoutPrefix(task.getId()), JavaDelegate.class));
        Stream<DynamicTest> forms = diagram.all(UserTask.class).stream()
                .map(task -> step(task, withoutPrefix(task.getId()) + "Step", TaskListener.class));
        return Stream.concat(services, forms);
    }

    private static DynamicTest step(Task task, String className, Class<?> kind) {
        String bean = camel(withoutPrefix(task.getId()));
        return dynamicTest("「%s」 is the bean %s of the class %s".formatted(task.getName(), bean, className), () -> {
            List<Path> sources = sourcesOf(className);
            assertThat(sources)
                    .as("src/main/java/org/zhiqian/*/process/%s.java", className)
                    .hasSize(1);
            Class<?> type = Class.forName(
                    "org.zhiqian.%s.process.%s".formatted(sources.get(0).getName(5), className));
            assertThat(kind).as("what 「%s」 needs", task.getName()).isAssignableFrom(type);
            assertThat(beanName(type)).as("bean name of %s", type.getName()).isEqualTo(bean);
        });
    }

    private static List<Path> sourcesOf(String className) {
        return Artefacts.files("src/main/java/org/zhiqian", ".java")
                .filter(source -> source.endsWith(Path.of("process", className + ".java")))
                .toList();
    }

    private static String beanName(Class<?> type) {
        Component component = type.getAnnotation(Component.class);
        if (component == null) {
            return "no @Component";
        }
        return component.value().isEmpty() ? camel(type.getSimpleName()) : component.value();
    }
}
