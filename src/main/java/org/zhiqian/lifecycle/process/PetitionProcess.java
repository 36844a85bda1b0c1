package org.zhiqian.lifecycle.process;

import org.zhiqian.engine.Variable;

/** The names that bpmn/lifecycle/petition.bpmn and Java share. */
public final class PetitionProcess {
    public static final Variable<Boolean> SAME_MATTER = Variable.flag("sameMatter");
    public static final Variable<Boolean> ARREARS = Variable.flag("arrears");
    public static final Variable<Boolean> SETTLED = Variable.flag("settled");

    private PetitionProcess() {}
}
