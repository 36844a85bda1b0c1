/** Classification, one-case-one-plan, handling, payment, closing and striking off, look-back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "organisation",
            "calendar",
            "notification",
            "letters",
            "letters :: process",
            "cases",
            "cases :: model"
        })
package org.zhiqian.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
