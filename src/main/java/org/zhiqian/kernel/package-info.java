/** Value types every module speaks: identifiers, money, refusals. No Spring, no engine, no I/O. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.zhiqian.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
