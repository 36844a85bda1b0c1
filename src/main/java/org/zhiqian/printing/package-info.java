/** Pages as PDF, with the Chinese fonts of the server inside the file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.zhiqian.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
