/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.enforcement.store;

import org.jspecify.annotations.NullMarked;
