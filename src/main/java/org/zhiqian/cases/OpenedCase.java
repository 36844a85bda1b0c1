package org.zhiqian.cases;

import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;

/** What a worker is given at once: the number of the case and the code to ask for it by. */
public record OpenedCase(CaseId id, CaseNumber number, String queryCode) {}
