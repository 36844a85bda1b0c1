package org.zhiqian.escalation.process;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.engine.HandlingRegions;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.RegionCode;

/** Tells diagrams whose offices work a case. */
@Component
class CaseHandling implements HandlingRegions {
    private final CaseFiles caseFiles;

    CaseHandling(@Lazy CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public RegionCode of(CaseId id) {
        return caseFiles.get(id).handlingRegion();
    }
}
