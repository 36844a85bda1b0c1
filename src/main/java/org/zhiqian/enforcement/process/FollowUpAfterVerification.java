package org.zhiqian.enforcement.process;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.CausesFound;
import org.zhiqian.cases.Matter;
import org.zhiqian.enforcement.RegulatorFollowUps;
import org.zhiqian.engine.Processes;

/** Hands what a verification has found to the regulator of the trade. */
@Component
class FollowUpAfterVerification {
    private final RegulatorFollowUps followUps;
    private final Processes processes;

    FollowUpAfterVerification(RegulatorFollowUps followUps, Processes processes) {
        this.followUps = followUps;
        this.processes = processes;
    }

    @EventListener
    void begin(CausesFound found) {
        followUps.found(found.caseId(), found.causes()).ifPresent(opened -> {
            CaseState state = opened.state();
            Matter matter = opened.matter();
            processes.startMatter(
                    EnforcementProcess.REGULATOR_FOLLOW_UP,
                    matter.number(),
                    matter.id(),
                    matter.region(),
                    Optional.of(state.id()),
                    Optional.of(state.number()));
        });
    }
}
