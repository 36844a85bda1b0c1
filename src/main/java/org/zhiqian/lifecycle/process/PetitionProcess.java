package org.zhiqian.lifecycle.process;

import org.zhiqian.engine.Variable;

/** The names that bpmn/lifecycle/petition.bpmn and Java share. */
final class PetitionProcess {
    static final Variable<Boolean> SAME_MATTER = Variable.flag("sameMatter");
    static final Variable<Boolean> ARREARS = Variable.flag("arrears");
    static final Variable<Boolean> SETTLED = Variable.flag("settled");

    private PetitionProcess() {}
}
