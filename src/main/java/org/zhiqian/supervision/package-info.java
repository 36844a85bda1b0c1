/** Reminding, marking overdue, urging, changes of deadlines, letters to other units, and calling to account. */
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
            "cases :: model",
            "protection"
        })
package org.zhiqian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
