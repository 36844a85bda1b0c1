package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「检察监督」 */
public record SuperviseDrive(@NotNull DriveOpinion opinion, @Nullable @Size(max = 500) String note) {}
