/** Glue between the diagrams in {@code bpmn/stability} and this module. */
@NullMarked
package org.zhiqian.stability.process;

import org.jspecify.annotations.NullMarked;
