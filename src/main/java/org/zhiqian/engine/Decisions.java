package org.zhiqian.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed decision tables. */
@Component
public class Decisions {
    private final DecisionService decisionService;

    Decisions(@Lazy DecisionService decisionService) {
        this.decisionService = decisionService;
    }

    /** The one output of the one rule that applies. */
    public String decide(String decision, Map<String, Object> inputs) {
        DmnDecisionTableResult result = decisionService
                .evaluateDecisionTableByKey(decision)
                .variables(inputs)
                .evaluate();
        return result.getSingleResult().<String>getSingleEntry();
    }
}
