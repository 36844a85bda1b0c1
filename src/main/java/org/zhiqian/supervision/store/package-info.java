/** Rows of this module. */
@NullMarked
package org.zhiqian.supervision.store;

import org.jspecify.annotations.NullMarked;
