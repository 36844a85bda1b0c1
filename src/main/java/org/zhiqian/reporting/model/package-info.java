/** What a statutory table is: columns, units, formulas and checks. Plain Java. */
@NullMarked
package org.zhiqian.reporting.model;

import org.jspecify.annotations.NullMarked;
