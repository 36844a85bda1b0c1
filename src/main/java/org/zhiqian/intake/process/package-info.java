/** Glue between the diagrams in {@code bpmn/intake} and this module. */
@NullMarked
package org.zhiqian.intake.process;

import org.jspecify.annotations.NullMarked;
