/** Glue between the diagrams in {@code bpmn/filing} and this module. */
@NullMarked
package org.zhiqian.filing.process;

import org.jspecify.annotations.NullMarked;
