/** Reception sessions: their rotas, the day at the window, closing, publicity and consultations. */
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
            "campaign"
        })
package org.zhiqian.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
