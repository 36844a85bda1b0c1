package org.zhiqian.cases;

import org.zhiqian.kernel.CaseId;

/** The case has just been struck off (销号), in the same transaction; what lasts no longer than the case ends now. */
public record CaseStruckOff(CaseId id) {}
