package org.zhiqian.enforcement;

import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;

/** A matter that a start form has opened, and the case it is about. */
public record OpenedMatter(CaseState state, Matter matter) {}
