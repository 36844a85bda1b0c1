package org.zhiqian.engine;

import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.RegionCode;

/** Where the offices sit that work a case: in its own region, or above it once the case is escalated. */
public interface HandlingRegions {
    RegionCode of(CaseId id);
}
