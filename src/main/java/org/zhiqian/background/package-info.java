/** Long work (导出): begun with a request, done on threads of its own, found again by whoever began it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "documents"})
package org.zhiqian.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
