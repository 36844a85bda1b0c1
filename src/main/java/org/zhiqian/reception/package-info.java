/** Campaigns, reception sessions, rotas, publicity and consultations. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "engine", "organisation", "calendar", "notification", "cases", "cases :: model"
        })
package org.zhiqian.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
