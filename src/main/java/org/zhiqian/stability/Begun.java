package org.zhiqian.stability;

import java.util.Optional;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;

/** A matter that has begun, and the case it is about, if it is about one. */
public record Begun(Matter matter, Optional<CaseState> about) {}
