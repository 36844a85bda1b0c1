/** The terms of the field: closed lists that forms, rules and tables share. */
@NamedInterface("model")
@NullMarked
package org.zhiqian.cases.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
