/** Glue between the diagrams in {@code bpmn/supervision} and this module. */
@NullMarked
package org.zhiqian.supervision.process;

import org.jspecify.annotations.NullMarked;
