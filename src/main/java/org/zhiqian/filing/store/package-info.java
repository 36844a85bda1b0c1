/** Rows of this module: filings and what happened to them, signatures, and what was handed in. */
@NullMarked
package org.zhiqian.filing.store;

import org.jspecify.annotations.NullMarked;
