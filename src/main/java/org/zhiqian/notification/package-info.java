/** Mails to offices: templates, and an outbox that commits with the case and is delivered afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "calendar"})
package org.zhiqian.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
