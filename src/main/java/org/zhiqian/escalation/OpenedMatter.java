package org.zhiqian.escalation;

import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;

/** A matter that has just been opened, and the case it is about. */
public record OpenedMatter(Matter matter, CaseState state) {}
