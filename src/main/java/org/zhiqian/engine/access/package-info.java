/** Who may do what inside the engine: rights from candidate groups, computed tenants, listed expressions, accounts. */
@NullMarked
package org.zhiqian.engine.access;

import org.jspecify.annotations.NullMarked;
