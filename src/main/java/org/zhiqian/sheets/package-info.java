/** Spreadsheets (.xlsx) that offices send and get: read with guards, written as text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "engine"})
package org.zhiqian.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
