/**
 * The Camunda engine: its set-up, its guards and the few types through which the other modules use it. {@code access}
 * holds who may do what inside the engine, {@code web} the one login in front of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "calendar"})
package org.zhiqian.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
