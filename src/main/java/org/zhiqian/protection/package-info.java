/** Encryption of personal data and keyed digests to find equals by; keys never leave this module. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.zhiqian.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
