/** Glue between the diagrams in {@code bpmn/escalation} and this module. */
@NullMarked
package org.zhiqian.escalation.process;

import org.jspecify.annotations.NullMarked;
