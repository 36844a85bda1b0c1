/** Who looked at what of a case, took it away or changed it: a chain of signed entries for each case that shows where it was tampered with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "protection"})
package org.zhiqian.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
