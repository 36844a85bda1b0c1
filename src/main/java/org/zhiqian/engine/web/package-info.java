/** One login in front of Camunda's pages, both engine interfaces and our own; refusals as Chinese sentences. */
@NullMarked
package org.zhiqian.engine.web;

import org.jspecify.annotations.NullMarked;
