package org.zhiqian.takeover.model;

import org.jspecify.annotations.Nullable;

/**
 * One case of the ledger in a run.
 *
 * @param task the name of the task an open case stands at
 * @param number of the case here, once it is taken over
 */
public record ImportedCase(String ledgerCase, ImportOutcome outcome, @Nullable String task, @Nullable String number) {}
