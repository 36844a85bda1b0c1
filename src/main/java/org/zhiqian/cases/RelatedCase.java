package org.zhiqian.cases;

import java.util.Set;

/** Another case of the same person, employer or project, as far as the reader may see it. */
public record RelatedCase(CaseState state, Set<SimilarCase.Ground> grounds) {}
