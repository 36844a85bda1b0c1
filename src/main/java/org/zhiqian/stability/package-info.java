/** What keeps the peace while wages are unpaid: stabilising measures, incidents and public opinion. */
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
package org.zhiqian.stability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
