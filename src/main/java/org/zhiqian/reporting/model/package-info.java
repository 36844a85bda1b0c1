/** What a statutory table is: columns, units, formulas and checks. Plain Java. */
@NamedInterface("model")
@NullMarked
package org.zhiqian.reporting.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
