/** What the public sees without a login: coming reception sessions, how to complain, and where one's own case stands. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "organisation",
            "calendar",
            "protection",
            "cases",
            "cases :: model",
            "reception"
        })
package org.zhiqian.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
