/** The step of a diagram that draws a letter up. */
@NamedInterface("process")
@NullMarked
package org.zhiqian.letters.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
