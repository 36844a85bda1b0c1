package org.zhiqian.resolution;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Classifications;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.engine.Decisions;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.organisation.Regions;
import org.zhiqian.resolution.ClassificationThresholds.Thresholds;

/** Classifies a verified case by the decision tables and keeps the thresholds that made the decision. */
@Service
@Transactional
public class Classification {
    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Classifications classifications;
    private final ClassificationThresholds thresholds;
    private final Regions regions;
    private final Decisions decisions;

    Classification(
            CaseFiles caseFiles,
            Verifications verifications,
            Classifications classifications,
            ClassificationThresholds thresholds,
            Regions regions,
            Decisions decisions) {
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.classifications = classifications;
        this.thresholds = thresholds;
        this.regions = regions;
        this.decisions = decisions;
    }

    public Severity classify(CaseId id) {
        CaseState state = caseFiles.lock(id);
        Verification found = verifications.latest(id).orElseThrow();
        Thresholds applied = thresholds.in(regions.upwardsFrom(state.region()));
        Severity severity = Severity.valueOf(decisions.decide(
                "classify-case",
                Map.of(
                        "people", found.people(),
                        "amount", found.amount().yuan().doubleValue(),
                        "graveImpact", found.graveImpact(),
                        "difficulties", found.difficulties(),
                        "majorPeople", applied.majorPeople(),
                        "majorAmount", applied.majorAmount().yuan().doubleValue(),
                        "simplePeople", applied.simplePeople(),
                        "simpleAmount", applied.simpleAmount().yuan().doubleValue())));
        Priority priority = Priority.valueOf(decisions.decide(
                "set-priority", Map.of("lowIncomePeople", state.lowIncomePeople(), "risk", state.sensitive())));
        classifications.record(id, severity, priority, applied.toString());
        return severity;
    }
}
