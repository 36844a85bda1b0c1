/** Glue between the diagrams in {@code bpmn/reception} and this module. */
@NullMarked
package org.zhiqian.reception.process;

import org.jspecify.annotations.NullMarked;
