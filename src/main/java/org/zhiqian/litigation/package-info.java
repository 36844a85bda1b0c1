/** What other authorities decide about wages: arbitration with legal aid, courts, and enforcement drives. */
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
package org.zhiqian.litigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
