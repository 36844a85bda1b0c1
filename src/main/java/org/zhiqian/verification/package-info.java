/** Is it arrears, how much, who is liable. */
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
package org.zhiqian.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
