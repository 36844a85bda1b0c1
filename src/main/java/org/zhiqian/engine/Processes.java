package org.zhiqian.engine;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;

/** Starts processes beside the one a case runs in, and tells them what happened. */
@Component
public class Processes {
    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final FormService formService;

    Processes(
            @Lazy RuntimeService runtimeService,
            @Lazy RepositoryService repositoryService,
            @Lazy FormService formService) {
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.formService = formService;
    }

    /** Submits a start form as an officer would, with all its rules, and returns the case it is about. */
    public CaseNumber submit(String process, Map<String, @Nullable Object> form) {
        ProcessDefinition definition = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return new CaseNumber(
                formService.submitStartForm(definition.getId(), form).getBusinessKey());
    }

    /** Starts a process for the case in its region; {@code subject} is the one thing it is about. */
    public void start(
            String process, CaseId id, CaseNumber number, RegionCode region, Variable<String> about, String subject) {
        VariableMap variables = Variables.createVariables()
                .putValue(CaseVariables.CASE_ID.name(), id.toString())
                .putValue(CaseVariables.CASE_NUMBER.name(), number.toString())
                .putValue(CaseVariables.REGION.name(), region.toString())
                .putValue(about.name(), subject);
        runtimeService.startProcessInstanceByKey(process, number.toString(), variables);
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

    /** Tells every process that is about the subject and waits for the message. */
    public void tell(String message, Variable<String> about, String subject) {
        runtimeService
                .createMessageCorrelation(message)
                .processInstanceVariableEquals(about.name(), subject)
                .correlateAll();
    }
}
