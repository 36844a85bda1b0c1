/** Rows and queries of this module. */
@NullMarked
package org.zhiqian.letters.store;

import org.jspecify.annotations.NullMarked;
