package org.zhiqian.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;

/** Takes what a Camunda Form submits out of the engine's hands before it becomes variables. */
abstract sealed class FormInput implements FormHandler {

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // the form itself stays as the diagram names it
    }

    static void keep(VariableMap properties, String key) {
        SubmittedForms.current().keep(key, all(properties));
    }

    /** Values as plain Java; groups and lists of a form, which arrive as JSON, as JSON text. */
    private static Map<String, @Nullable Object> all(VariableMap properties) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (String name : properties.keySet()) {
            plain.put(name, plain(properties.getValueTyped(name)));
        }
        return plain;
    }

    private static @Nullable Object plain(TypedValue typed) {
        if (!isPlain(typed)) {
            throw new Refusal("填报内容的类型不对，请用文字、数字、是否或 JSON。");
        }
        try {
            return typed.getValue() instanceof SpinJsonNode json ? new FormJson(json.toString()) : typed.getValue();
        } catch (SpinRuntimeException unreadable) {
            throw new Refusal("填报内容不是正确的 JSON，请检查后重试。");
        }
    }

    /** No files, no serialized objects, no XML; what has no type comes from within the program. */
    private static boolean isPlain(TypedValue typed) {
        return typed.getType() == null
                || typed.getType() == ValueType.NULL
                || typed instanceof PrimitiveValue<?>
                || typed instanceof JsonValue;
    }

    static final class OfTask extends FormInput implements TaskFormHandler {
        private final TaskFormHandler form;

        OfTask(TaskFormHandler form) {
            this.form = form;
        }

        @Override
        public TaskFormData createTaskForm(TaskEntity task) {
            return form.createTaskForm(task);
        }

        @Override
        public void submitFormVariables(VariableMap properties, VariableScope scope) {
            keep(properties, ((TaskEntity) scope).getId());
        }
    }

    static final class OfStart extends FormInput implements StartFormHandler {
        private final StartFormHandler form;

        OfStart(StartFormHandler form) {
            this.form = form;
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity process) {
            return form.createStartFormData(process);
        }

        @Override
        public void submitFormVariables(VariableMap properties, VariableScope scope) {
            keep(properties, ((ExecutionEntity) scope).getProcessInstanceId());
        }
    }
}
