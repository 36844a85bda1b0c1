package org.zhiqian.intake.process;

import org.zhiqian.engine.Variable;

/** The names that the diagrams of mergers and splits and Java share. */
final class JoiningProcess {
    static final String CO_PETITIONER_ANSWER = "co-petitioner-answer";

    static final Variable<Boolean> APPROVED = Variable.flag("joiningApproved");

    private JoiningProcess() {}
}
