/** What a filing is: who owes it, how far it has come, what can be decided about it. Plain Java. */
@NullMarked
package org.zhiqian.filing.model;

import org.jspecify.annotations.NullMarked;
