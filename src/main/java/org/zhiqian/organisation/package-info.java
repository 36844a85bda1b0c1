/** Regions, departments, offices and officers as data; who may see what is said here once. Plain Java, no engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.zhiqian.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
