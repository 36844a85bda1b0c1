package org.zhiqian;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/** One diagram: a file with one process. */
record DiagramFile(Path path, BpmnModelInstance model) {

    static DiagramFile read(Path path) {
        try {
            return new DiagramFile(path, Bpmn.readModelFromFile(path.toFile()));
        } catch (ModelException invalid) {
            throw new AssertionError(path + " is no valid BPMN", invalid);
        }
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    String module() {
        return path.getName(1).toString();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    List<UserTask> userTasks() {
        return List.copyOf(all(UserTask.class));
    }

    /** The form that starts the process, where officers start it. */
    Optional<String> startForm() {
        return all(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(form -> form != null)
                .findFirst();
    }

    Optional<BoundaryEvent> boundary(FlowNode task, String suffix) {
        String id = "Boundary_" + Artefacts.withoutPrefix(task.getId()) + suffix;
        return all(BoundaryEvent.class).stream()
                .filter(event ->
                        event.getId().equals(id) && event.getAttachedTo().equals(task))
                .findFirst();
    }

    /** The file as plain XML, for what the model does not show. */
    Document xml() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(path.toFile());
    }
}
