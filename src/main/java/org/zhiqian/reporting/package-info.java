/** The statutory tables: counted from dated facts for any region and date, checked, and printed in the official layout. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "background", "printing", "cases :: model"})
package org.zhiqian.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
