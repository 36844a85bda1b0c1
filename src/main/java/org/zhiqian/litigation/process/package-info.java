/** Glue between the diagrams in {@code bpmn/litigation} and this module. */
@NullMarked
package org.zhiqian.litigation.process;

import org.jspecify.annotations.NullMarked;
