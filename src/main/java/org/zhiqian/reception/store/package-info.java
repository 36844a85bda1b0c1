/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.reception.store;

import org.jspecify.annotations.NullMarked;
