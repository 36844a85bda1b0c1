/** A petition arrives by any channel: registration, earlier petitions, acceptance, referral. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "organisation",
            "calendar",
            "notification",
            "protection",
            "letters",
            "letters :: process",
            "cases",
            "cases :: model"
        })
package org.zhiqian.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
