package org.zhiqian.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.RegionCode;

/** Starts processes beside the one a case runs in, and tells them what happened. */
@Component
public class Processes {
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final RepositoryService repositoryService;
    private final FormService formService;
    private final IdentityService identityService;

    Processes(
            @Lazy RuntimeService runtimeService,
            @Lazy TaskService taskService,
            @Lazy RepositoryService repositoryService,
            @Lazy FormService formService,
            @Lazy IdentityService identityService) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.repositoryService = repositoryService;
        this.formService = formService;
        this.identityService = identityService;
    }

    /** Submits a start form as an officer would, with all its rules, and returns the case it is about. */
    public CaseNumber submit(String process, Map<String, @Nullable Object> form) {
        return new CaseNumber(begin(process, form));
    }

    /** The same for a process that may be about a matter only; returns the number of the case, else of the matter. */
    public String begin(String process, Map<String, @Nullable Object> form) {
        ProcessDefinition definition = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return formService.submitStartForm(definition.getId(), form).getBusinessKey();
    }

    /** Starts a process for the case or matter of the step; {@code subject} is the one thing in it that it is about. */
    public void startBeside(DelegateExecution step, String process, Variable<String> about, String subject) {
        VariableMap variables = Variables.createVariables().putValue(about.name(), subject);
        for (Variable<?> shared : CaseVariables.SHARED) {
            if (shared.isSetIn(step)) {
                variables.putValue(shared.name(), step.getVariable(shared.name()));
            }
        }
        runtimeService.startProcessInstanceByKey(process, step.getProcessBusinessKey(), variables);
    }

    /** The same beside a running process, whoever asks. */
    public void startBeside(String processInstanceId, String process, Variable<String> about, String subject) {
        asProgram(() -> {
            VariableMap variables = Variables.createVariables().putValue(about.name(), subject);
            Map<String, Object> there = runtimeService.getVariables(
                    processInstanceId,
                    CaseVariables.SHARED.stream().map(Variable::name).toList());
            variables.putAll(there);
            @Nullable
            ProcessInstance beside = runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceId(processInstanceId)
                    .singleResult();
            @Nullable String key = beside == null ? null : beside.getBusinessKey();
            return runtimeService.startProcessInstanceByKey(process, key, variables);
        });
    }

    /** The open task of that name in a process that is about the subject, whoever asks. */
    public Optional<String> openTask(String taskName, Variable<String> about, String subject) {
        return asProgram(
                () -> taskService.createTaskQuery().processVariableValueEquals(about.name(), subject).list().stream()
                        .filter(task ->
                                TaskName.ofElement(task.getTaskDefinitionKey()).equals(taskName))
                        .map(Task::getId)
                        .findFirst());
    }

    /** Whether such a process runs about the subject. */
    public boolean runs(String process, Variable<String> about, String subject) {
        return asProgram(() -> runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .variableValueEquals(about.name(), subject)
                        .count()
                > 0);
    }

    /** Claims the task for the officer who asks and submits its form, with all its rules. */
    public void complete(String taskId, String officer, Map<String, @Nullable Object> form) {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        if (task.getAssignee() == null) {
            taskService.claim(taskId, officer);
        }
        formService.submitTaskForm(taskId, form);
    }

    /** Starts the process of a matter in its region, whoever asks; returns its id. */
    public String startMatter(
            String process,
            MatterNumber number,
            UUID matter,
            RegionCode region,
            Optional<CaseId> id,
            Optional<CaseNumber> caseNumber) {
        VariableMap variables = Variables.createVariables()
                .putValue(CaseVariables.MATTER.name(), matter.toString())
                .putValue(CaseVariables.MATTER_NUMBER.name(), number.toString())
                .putValue(CaseVariables.REGION.name(), region.toString());
        id.ifPresent(one -> variables.putValue(CaseVariables.CASE_ID.name(), one.toString()));
        caseNumber.ifPresent(one -> variables.putValue(CaseVariables.CASE_NUMBER.name(), one.toString()));
        String key = caseNumber.map(CaseNumber::value).orElse(number.value());
        return asProgram(() -> runtimeService
                .startProcessInstanceByKey(process, key, variables)
                .getId());
    }

    /** Starts the process of a case at one of its steps, as if all before had been done; with the answers given there. */
    public void startBefore(
            String process,
            String step,
            CaseId id,
            CaseNumber number,
            RegionCode region,
            Map<Variable<Boolean>, Boolean> answers) {
        ProcessInstantiationBuilder start = runtimeService
                .createProcessInstanceByKey(process)
                .businessKey(number.toString())
                .setVariable(CaseVariables.CASE_ID.name(), id.toString())
                .setVariable(CaseVariables.CASE_NUMBER.name(), number.toString())
                .setVariable(CaseVariables.REGION.name(), region.toString());
        answers.forEach((question, answer) -> start.setVariable(question.name(), answer));
        start.startBeforeActivity(step).execute();
    }

    /** Starts a process of a region that is about anything but a case, whoever asks; returns its id. */
    public String start(String process, String businessKey, RegionCode region, Variable<?> about, String subject) {
        VariableMap variables = Variables.createVariables()
                .putValue(CaseVariables.REGION.name(), region.toString())
                .putValue(about.name(), subject);
        return asProgram(() -> runtimeService
                .startProcessInstanceByKey(process, businessKey, variables)
                .getId());
    }

    /** Tells every process that is about the subject and waits for the message, whoever asks; returns how many did. */
    public int tell(String message, Variable<?> about, String subject) {
        return asProgram(() -> runtimeService
                .createMessageCorrelation(message)
                .processInstanceVariableEquals(about.name(), subject)
                .correlateAllWithResult()
                .size());
    }

    /** Puts a text on the open tasks of the processes that are about the subject, whoever asks; returns on how many. */
    public int write(Variable<String> text, Variable<?> about, String subject, UnaryOperator<String> ofTask) {
        return asProgram(() -> {
            List<Task> open = taskService
                    .createTaskQuery()
                    .processVariableValueEquals(about.name(), subject)
                    .list();
            open.forEach(task -> taskService.setVariableLocal(
                    task.getId(), text.name(), ofTask.apply(TaskName.ofElement(task.getTaskDefinitionKey()))));
            return open.size();
        });
    }

    /** Ends everything that runs about the case, but for matters, which end by themselves. */
    public void endAbout(CaseId id, String reason) {
        asProgram(() -> {
            runtimeService
                    .createProcessInstanceQuery()
                    .rootProcessInstances()
                    .variableValueEquals(CaseVariables.CASE_ID.name(), id.toString())
                    .list()
                    .stream()
                    .filter(one -> runtimeService.getVariable(one.getId(), CaseVariables.MATTER.name()) == null)
                    .forEach(one -> runtimeService.deleteProcessInstance(one.getId(), reason));
            return id;
        });
    }

    /** The engine grants officers nothing here; who may ask is checked before. */
    private <R> R asProgram(Supplier<R> work) {
        @Nullable Authentication caller = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            identityService.setAuthentication(caller);
        }
    }
}
