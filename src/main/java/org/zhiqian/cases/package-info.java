/** The case file and its ledger (台账): parties, claim, verification, plan, payments, closing, deadlines and dated facts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "calendar", "protection", "audit", "letters"})
package org.zhiqian.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
