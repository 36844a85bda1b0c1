/** Glue between the diagrams in {@code bpmn/lifecycle} and this module. */
@NullMarked
package org.zhiqian.lifecycle.process;

import org.jspecify.annotations.NullMarked;
