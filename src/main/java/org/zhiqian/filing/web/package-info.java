/** Filings as {@code /api/filings} shows them to those who may see them. */
@NullMarked
package org.zhiqian.filing.web;

import org.jspecify.annotations.NullMarked;
