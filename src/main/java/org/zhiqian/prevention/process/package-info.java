/** Glue between the diagrams in {@code bpmn/prevention} and this module. */
@NullMarked
package org.zhiqian.prevention.process;

import org.jspecify.annotations.NullMarked;
