package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CorrectionOrders;
import org.zhiqian.enforcement.ServeOrder;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「送达责令改正文书」 */
@Component("serveOrder")
class ServeOrderStep extends FormStep<ServeOrder> {
    private final CorrectionOrders correctionOrders;

    ServeOrderStep(Submissions submissions, CorrectionOrders correctionOrders) {
        super(ServeOrder.class, submissions);
        this.correctionOrders = correctionOrders;
    }

    @Override
    protected void apply(ServeOrder command, DelegateTask task) {
        correctionOrders.serve(CaseVariables.MATTER.from(task), command);
    }
}
