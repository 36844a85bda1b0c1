/** What a ledger says and what must hold of it. */
@NullMarked
package org.zhiqian.takeover.model;

import org.jspecify.annotations.NullMarked;
