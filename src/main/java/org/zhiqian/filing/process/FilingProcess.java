package org.zhiqian.filing.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.zhiqian.engine.Variable;

/** The names that the diagram in bpmn/filing and Java share. */
final class FilingProcess {
    static final String KEY = "report-filing";
    static final String REPORT_SUBMITTED = "ReportSubmitted";

    /** The report a process is about. */
    static final Variable<String> FILING = Variable.text("filingId");

    static final Variable<Boolean> FIGURES_CONFIRMED = Variable.flag("figuresConfirmed");
    static final Variable<Boolean> SECTION_HEAD_SIGNED = Variable.flag("sectionHeadSigned");
    static final Variable<Boolean> UNIT_HEAD_SIGNED = Variable.flag("unitHeadSigned");
    static final Variable<Boolean> REPORT_ACCEPTED = Variable.flag("reportAccepted");
    static final Variable<Boolean> URGED_FROM_ABOVE = Variable.flag("urgedFromAbove");
    static final Variable<Boolean> STILL_MISSING = Variable.flag("stillMissing");

    private FilingProcess() {}

    static UUID filing(VariableScope scope) {
        return UUID.fromString(FILING.from(scope));
    }
}
