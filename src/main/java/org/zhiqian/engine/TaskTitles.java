package org.zhiqian.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What tasks are called on the diagrams: {@code verify-facts} is 核实情况. */
@Component
public class TaskTitles {
    private final Map<String, String> byName = new HashMap<>();

    TaskTitles(ResourcePatternResolver resources) {
        try {
            for (Resource diagram : resources.getResources("classpath*:bpmn/**/*.bpmn")) {
                try (InputStream stream = diagram.getInputStream()) {
                    Bpmn.readModelFromStream(stream)
                            .getModelElementsByType(UserTask.class)
                            .forEach(task -> byName.put(TaskName.ofElement(task.getId()), task.getName()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a diagram cannot be read", unreadable);
        }
    }

    /** The Chinese title, or the name itself for a task that no diagram has any more. */
    public String of(String taskName) {
        return byName.getOrDefault(taskName, taskName);
    }
}
