package org.zhiqian.cases;

import org.zhiqian.kernel.CaseId;

/** A matter of the case was opened, handed to another unit, or ended, in the same transaction. */
public record MattersChanged(CaseId id) {}
