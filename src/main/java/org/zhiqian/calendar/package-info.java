/** Working days, statutory and internal time limits, and the only clock. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.zhiqian.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
