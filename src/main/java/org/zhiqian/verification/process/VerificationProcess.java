package org.zhiqian.verification.process;

import org.zhiqian.engine.Variable;

/** The names that bpmn/verification/verification.bpmn and Java share. */
final class VerificationProcess {
    static final Variable<Boolean> ARREARS = Variable.flag("arrears");

    private VerificationProcess() {}
}
