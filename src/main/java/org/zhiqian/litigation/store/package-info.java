/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.litigation.store;

import org.jspecify.annotations.NullMarked;
