/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.intake.store;

import org.jspecify.annotations.NullMarked;
