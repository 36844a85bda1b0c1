/** Reminding, marking overdue, urging, and changes of deadlines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "engine", "organisation", "calendar", "notification", "cases", "cases :: model"
        })
package org.zhiqian.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
