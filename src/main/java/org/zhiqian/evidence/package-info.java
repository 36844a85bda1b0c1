/** Evidence on cases (材料): what workers, employers and inspectors hand in, kept as it came. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "organisation", "protection", "documents", "audit", "cases", "cases :: model"})
package org.zhiqian.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
