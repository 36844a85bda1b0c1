package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.InformOfMerger;
import org.zhiqian.intake.Merging;

/** 「告知并案」 */
@Component("informOfMerger")
class InformOfMergerStep extends FormStep<InformOfMerger> {
    private final Merging merging;

    InformOfMergerStep(Submissions submissions, Merging merging) {
        super(InformOfMerger.class, submissions);
        this.merging = merging;
    }

    @Override
    protected void apply(InformOfMerger command, DelegateTask task) {
        merging.informed(CaseVariables.MATTER.from(task), command);
    }
}
