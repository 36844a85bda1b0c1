/** The runs of the import and what came from which ledger. */
@NullMarked
package org.zhiqian.takeover.store;

import org.jspecify.annotations.NullMarked;
