package org.zhiqian.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.RegionCode;

/** The variables that the processes of cases and matters share. */
public final class CaseVariables {
    public static final Variable<CaseId> CASE_ID = Variable.of("caseId", CaseId::parse);
    public static final Variable<CaseNumber> CASE_NUMBER = Variable.of("caseNumber", CaseNumber::new);

    /** The region a process works in; its tenant. */
    public static final Variable<RegionCode> REGION = Variable.of("region", RegionCode::new);

    /** Which measure of the plan a process carries out, counted from 0. */
    public static final Variable<Integer> MEASURE_INDEX = Variable.count("measureIndex");

    /** The matter a process carries out beside the main course of its case, or without one. */
    public static final Variable<UUID> MATTER = Variable.of("matter", UUID::fromString);

    public static final Variable<MatterNumber> MATTER_NUMBER = Variable.of("matterNumber", MatterNumber::new);

    /** What the processes about one case or matter have in common. */
    static final List<Variable<?>> SHARED = List.of(CASE_ID, CASE_NUMBER, REGION, MATTER, MATTER_NUMBER);

    /** Makes the process one about the case. */
    public static void setCase(DelegateExecution step, CaseId id, CaseNumber number, RegionCode region) {
        step.setProcessBusinessKey(number.toString());
        CASE_ID.set(step, id);
        CASE_NUMBER.set(step, number);
        REGION.set(step, region);
    }

    /** Makes the process the one of the matter, beside the case it may be about. */
    public static void setMatter(DelegateExecution step, UUID id, MatterNumber number, RegionCode region) {
        if (!CASE_ID.isSetIn(step)) {
            step.setProcessBusinessKey(number.toString());
        }
        MATTER.set(step, id);
        MATTER_NUMBER.set(step, number);
        REGION.set(step, region);
    }

    private CaseVariables() {}
}
