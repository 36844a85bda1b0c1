package org.zhiqian.resolution.process;

import org.zhiqian.engine.Variable;

/** The names that the diagrams in bpmn/resolution and Java share. */
final class ResolutionProcess {
    static final Variable<Boolean> SIMPLE = Variable.flag("simple");
    static final Variable<Boolean> SETTLED = Variable.flag("settled");
    static final Variable<Boolean> PLAN_APPROVED = Variable.flag("planApproved");
    static final Variable<Integer> MEASURE_COUNT = Variable.count("measureCount");
    static final Variable<Boolean> PAID_IN_FULL = Variable.flag("paidInFull");
    static final Variable<Boolean> CLOSING_APPROVED = Variable.flag("closingApproved");
    static final Variable<Boolean> OWED_AGAIN = Variable.flag("owedAgain");

    private ResolutionProcess() {}
}
