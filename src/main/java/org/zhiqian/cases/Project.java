package org.zhiqian.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;

/** Where the work was done; several ownership tags at once. */
public record Project(@Nullable String name, Industry industry, Set<Ownership> ownership) {}
