/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.prevention.store;

import org.jspecify.annotations.NullMarked;
