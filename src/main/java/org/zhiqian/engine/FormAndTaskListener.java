package org.zhiqian.engine;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.DelegateStartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Gives every form of every diagram our way of taking input, and every task its observers. */
final class FormAndTaskListener extends AbstractBpmnParseListener {
    private final ObjectProvider<TaskObserver> observers;

    FormAndTaskListener(ObjectProvider<TaskObserver> observers) {
        this.observers = observers;
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl startEvent) {
        if (scope instanceof ProcessDefinitionEntity process
                && process.getStartFormHandler() instanceof DelegateStartFormHandler form
                && process.getStartFormDefinition() != null) {
            process.setStartFormHandler(new FormInput.OfStart(form));
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getTaskFormHandler() instanceof DelegateTaskFormHandler form) {
            task.setTaskFormHandler(new FormInput.OfTask(form));
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, each(TaskObserver::created));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, each(TaskObserver::assigned));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, each(TaskObserver::completed));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, each(TaskObserver::deleted));
    }

    private TaskListener each(BiConsumer<TaskObserver, DelegateTask> event) {
        return task -> observers.orderedStream().forEach(observer -> event.accept(observer, task));
    }
}
