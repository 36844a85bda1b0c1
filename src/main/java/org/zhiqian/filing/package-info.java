/** 报送: reports on their way up the levels, from the counting through signatures to the level that receives them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "engine",
            "organisation",
            "calendar",
            "notification",
            "background",
            "campaign",
            "reporting",
            "reporting :: model"
        })
package org.zhiqian.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
