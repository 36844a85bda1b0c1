/** The end-to-end process of a petition; the only module that strings capabilities together. */
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
            "intake"
        })
package org.zhiqian.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
