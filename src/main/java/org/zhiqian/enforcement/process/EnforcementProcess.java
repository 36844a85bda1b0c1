package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.OpenedMatter;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Variable;
import org.zhiqian.kernel.RegionCode;

/** The names that the diagrams in bpmn/enforcement and Java share. */
final class EnforcementProcess {
    static final String LISTING_REMOVED = "ListingRemoved";
    static final String ORDER_PERFORMED = "OrderPerformed";

    static final String REGULATOR_FOLLOW_UP = "regulator-follow-up";

    static final Variable<Boolean> CASE_FILED = Variable.flag("caseFiled");

    static final Variable<Boolean> ALLOCATION = Variable.flag("allocation");
    static final Variable<Boolean> ORDER_SERVED = Variable.flag("orderServed");
    static final Variable<Boolean> COMPLIED = Variable.flag("complied");
    static final Variable<Boolean> ASSETS_WANTED = Variable.flag("assetsWanted");
    static final Variable<Boolean> INQUIRY_APPROVED = Variable.flag("inquiryApproved");
    static final Variable<Boolean> PENALTY_PLANNED = Variable.flag("penaltyPlanned");
    static final Variable<Boolean> HEARING_ASKED = Variable.flag("hearingAsked");
    static final Variable<Boolean> PENALISED = Variable.flag("penalised");

    static final Variable<Boolean> TRANSFER_APPROVED = Variable.flag("transferApproved");
    static final Variable<Boolean> TRANSFER_SENT = Variable.flag("transferSent");
    static final Variable<String> FILING = Variable.text("filingResult");
    static final Variable<Boolean> RECONSIDERATION_SOUGHT = Variable.flag("reconsiderationSought");
    static final Variable<Boolean> FILED_AFTER_ALL = Variable.flag("filedAfterAll");

    static final Variable<Boolean> FOLLOW_UP_DONE = Variable.flag("followUpDone");
    static final Variable<Boolean> CLAIM_FALSE = Variable.flag("claimFalse");
    static final Variable<Boolean> REFERRAL_APPROVED = Variable.flag("referralApproved");

    static final Variable<Boolean> LISTED = Variable.flag("listed");
    static final Variable<Boolean> REMOVED = Variable.flag("removed");

    static final Variable<String> ROUND = Variable.text("round");
    static final Variable<Boolean> PUBLICATION_APPROVED = Variable.flag("publicationApproved");

    /** Something was decided that must be followed. */
    static final Variable<Boolean> DECISION_MADE = Variable.flag("decisionMade");

    static final Variable<String> PERFORMANCE = Variable.text("performance");

    /** Makes the process the one of the matter that its start form has opened; its offices are those of the unit that acts. */
    static void begin(DelegateExecution step, OpenedMatter opened) {
        CaseState state = opened.state();
        Matter matter = opened.matter();
        CaseVariables.setCase(step, state.id(), state.number(), matter.region());
        boolean regulated = matter.kind() == MatterKind.REGULATOR_FOLLOW_UP;
        RegionCode acting = regulated ? matter.region() : matter.office().region();
        CaseVariables.setMatter(step, matter.id(), matter.number(), acting);
    }

    private EnforcementProcess() {}
}
