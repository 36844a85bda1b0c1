package org.zhiqian.escalation;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.CaseStruckOff;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Processes;
import org.zhiqian.notification.OfficeMail;

/** Ends what lasts as long as the case and no longer: escalation and the leader in charge (不结案不销号). */
@Component
class EndingWithCase {
    private static final String CASE_STRUCK_OFF = "CaseStruckOff";

    private final CaseFiles caseFiles;
    private final Matters matters;
    private final Escalations escalations;
    private final Processes processes;
    private final OfficeMail mail;

    EndingWithCase(
            CaseFiles caseFiles, Matters matters, Escalations escalations, Processes processes, OfficeMail mail) {
        this.caseFiles = caseFiles;
        this.matters = matters;
        this.escalations = escalations;
        this.processes = processes;
        this.mail = mail;
    }

    @EventListener
    void struckOff(CaseStruckOff event) {
        CaseState state = caseFiles.get(event.id());
        for (Matter matter : matters.openOf(event.id())) {
            switch (matter.kind()) {
                case ESCALATION -> {
                    tellUpper(state);
                    escalations.endWithCase(matter, state);
                    end(matter.id());
                }
                case LEADER_IN_CHARGE -> {
                    matters.close(matter.id(), "案件已经结案销号，包案结束", null);
                    end(matter.id());
                }
                default -> {
                    // holds the closing, or outlasts it
                }
            }
        }
    }

    /** 县、市两级同步销号. */
    private void tellUpper(CaseState state) {
        if (!state.handlingRegion().equals(state.region())) {
            mail.caseClosed(state.number(), state.handlingRegion());
        }
    }

    private void end(UUID matter) {
        processes.tell(CASE_STRUCK_OFF, CaseVariables.MATTER, matter.toString());
    }
}
