package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Variable;
import org.zhiqian.escalation.OpenedMatter;

/** The names that the diagrams in bpmn/escalation and Java share. */
final class EscalationProcess {
    static final Variable<String> ESCALATION_DECISION = Variable.text("escalationDecision");

    static final Variable<Boolean> LISTING_APPROVED = Variable.flag("listingApproved");
    static final Variable<Boolean> DELISTING_ASKED = Variable.flag("delistingAsked");
    static final Variable<Boolean> DELISTED = Variable.flag("delisted");
    static final Variable<Boolean> RELEASE_ASKED = Variable.flag("releaseAsked");
    static final Variable<Boolean> RELEASED = Variable.flag("released");
    static final Variable<Boolean> TEAM_REPORTED = Variable.flag("teamReported");
    static final Variable<Boolean> TEAM_DISSOLVED = Variable.flag("teamDissolved");
    static final Variable<Boolean> RESULTS_JOINED = Variable.flag("resultsJoined");

    private EscalationProcess() {}

    /** Makes the process the one of a matter of one case. */
    static void begin(DelegateExecution step, OpenedMatter opened) {
        CaseState state = opened.state();
        Matter matter = opened.matter();
        CaseVariables.setCase(step, state.id(), state.number(), state.region());
        CaseVariables.setMatter(step, matter.id(), matter.number(), matter.region());
    }
}
