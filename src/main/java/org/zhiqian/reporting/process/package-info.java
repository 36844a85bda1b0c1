/** Glue between the diagrams in {@code bpmn/reporting} and this module. */
@NullMarked
package org.zhiqian.reporting.process;

import org.jspecify.annotations.NullMarked;
