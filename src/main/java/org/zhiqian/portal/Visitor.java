package org.zhiqian.portal;

import java.util.Optional;
import org.zhiqian.kernel.RegionCode;

/** What somebody chose on the page before: the region he or she looks at, and large text. */
record Visitor(Optional<RegionCode> region, boolean largeText) {}
