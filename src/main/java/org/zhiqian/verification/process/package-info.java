/** Glue between the diagrams in {@code bpmn/verification} and this module. */
@NullMarked
package org.zhiqian.verification.process;

import org.jspecify.annotations.NullMarked;
