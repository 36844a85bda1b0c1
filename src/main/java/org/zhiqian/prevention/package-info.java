/** Finding arrears before anybody complains: the register of inspected employers and projects. */
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
package org.zhiqian.prevention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
