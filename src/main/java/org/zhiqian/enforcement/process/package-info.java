/** Glue between the diagrams in {@code bpmn/enforcement} and this module. */
@NullMarked
package org.zhiqian.enforcement.process;

import org.jspecify.annotations.NullMarked;
