/** The overdue board (督办看板): what is late where, what came in and was solved, and what supervisors do about it. */
@NullMarked
package org.zhiqian.desk.board;

import org.jspecify.annotations.NullMarked;
