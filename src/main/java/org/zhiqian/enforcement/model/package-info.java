/** Terms of enforcement. */
@NullMarked
package org.zhiqian.enforcement.model;

import org.jspecify.annotations.NullMarked;
