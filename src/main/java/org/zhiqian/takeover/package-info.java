/** Taking over an existing ledger (承接台账): reading it, checking all of it, and giving open cases their process. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "organisation",
            "calendar",
            "background",
            "protection",
            "cases",
            "cases :: model",
            "lifecycle",
            "sheets"
        })
package org.zhiqian.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
