package org.zhiqian.cases;

import java.util.Set;
import org.zhiqian.cases.model.IllegalCause;
import org.zhiqian.kernel.CaseId;

/** The verification of a case has found illegal ways of contracting behind the arrears. */
public record CausesFound(CaseId caseId, Set<IllegalCause> causes) {}
