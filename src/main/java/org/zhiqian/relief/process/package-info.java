/** Glue between the diagrams in {@code bpmn/relief} and this module. */
@NullMarked
package org.zhiqian.relief.process;

import org.jspecify.annotations.NullMarked;
