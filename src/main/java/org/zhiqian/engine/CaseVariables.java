package org.zhiqian.engine;

import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;

/** The three variables that every process of a case carries. */
public final class CaseVariables {
    public static final Variable<CaseId> CASE_ID = Variable.of("caseId", CaseId::parse);
    public static final Variable<CaseNumber> CASE_NUMBER = Variable.of("caseNumber", CaseNumber::new);

    /** The region a process works in; its tenant. */
    public static final Variable<RegionCode> REGION = Variable.of("region", RegionCode::new);

    private CaseVariables() {}
}
