package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.resolution.Classification;

/** 「分类定级」 */
@Component
class ClassifyCase implements JavaDelegate {
    private final Classification classification;

    ClassifyCase(Classification classification) {
        this.classification = classification;
    }

    @Override
    public void execute(DelegateExecution step) {
        Severity severity = classification.classify(CASE_ID.from(step));
        ResolutionProcess.SIMPLE.set(step, severity == Severity.SIMPLE);
        ResolutionProcess.SETTLED.set(step, false);
    }
}
