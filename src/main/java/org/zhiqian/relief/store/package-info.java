/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.relief.store;

import org.jspecify.annotations.NullMarked;
