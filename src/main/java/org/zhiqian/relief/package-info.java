/**
 * Wages paid for whoever cannot or does not pay: advances from emergency funds, their recovery, and the use of wage
 * deposits.
 */
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
package org.zhiqian.relief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
