/** Campaigns (活动): what the notices announce, as data that is read and checked at the start. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "calendar"})
package org.zhiqian.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
