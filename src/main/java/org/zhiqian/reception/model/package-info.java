/** What a session, its rota and its day are, how they are written down and what must hold of them. */
@NullMarked
package org.zhiqian.reception.model;

import org.jspecify.annotations.NullMarked;
