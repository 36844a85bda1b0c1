/** How a campaign file is read and what must hold of it; every fault knows its line. */
@NullMarked
package org.zhiqian.campaign.model;

import org.jspecify.annotations.NullMarked;
