/** What officials use beside Camunda's own pages: our interface and the plugins of Tasklist and Cockpit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "organisation",
            "calendar",
            "protection",
            "documents",
            "printing",
            "sheets",
            "audit",
            "background",
            "evidence",
            "notification",
            "letters",
            "letters :: process",
            "cases",
            "cases :: model",
            "intake",
            "lifecycle",
            "filing",
            "relief",
            "supervision"
        })
package org.zhiqian.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
