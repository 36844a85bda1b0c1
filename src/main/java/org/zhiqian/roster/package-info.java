/** The roster of a case (名册): sheets up and down, single rows, and payments divided among workers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisation",
            "calendar",
            "protection",
            "documents",
            "cases",
            "cases :: model",
            "sheets"
        })
package org.zhiqian.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
