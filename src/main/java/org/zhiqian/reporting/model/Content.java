package org.zhiqian.reporting.model;

/** Where the figures of a column come from. */
public sealed interface Content permits Measure, Texts, Formula, Sentences, Content.Unrecorded {
    /** Nothing in the case files says it yet; the column stays blank and is never a zero. */
    record Unrecorded() implements Content {}
}
