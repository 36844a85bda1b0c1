package org.zhiqian.prevention.process;

import org.zhiqian.engine.Variable;

/** The names that the diagrams in bpmn/prevention and Java share. */
final class PreventionProcess {
    static final Variable<Boolean> DANGER_FOUND = Variable.flag("dangerFound");
    static final Variable<Boolean> REMOVED = Variable.flag("removed");

    /** What follows a visit or a warning. */
    static final Variable<String> NEXT = Variable.text("next");

    /** What was found again, in the words of the form's choice. */
    static final Variable<String> FOUND = Variable.text("found");

    private PreventionProcess() {}
}
