/** Glue between the diagrams in {@code bpmn/resolution} and this module. */
@NullMarked
package org.zhiqian.resolution.process;

import org.jspecify.annotations.NullMarked;
