package org.zhiqian.engine;

import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;

/** The variables that the processes of a case share. */
public final class CaseVariables {
    public static final Variable<CaseId> CASE_ID = Variable.of("caseId", CaseId::parse);
    public static final Variable<CaseNumber> CASE_NUMBER = Variable.of("caseNumber", CaseNumber::new);

    /** The region a process works in; its tenant. */
    public static final Variable<RegionCode> REGION = Variable.of("region", RegionCode::new);

    /** Which measure of the plan a process carries out, counted from 0. */
    public static final Variable<Integer> MEASURE_INDEX = Variable.count("measureIndex");

    private CaseVariables() {}
}
