package org.zhiqian.enforcement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;

/** 「开始定期公布」: that a region publishes grave violations in rounds. */
public record OpenPublication(@Nullable RegionCode region, @Nullable @Size(max = 500) String note) {}
