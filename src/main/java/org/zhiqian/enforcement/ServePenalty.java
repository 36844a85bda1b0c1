package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.ServiceManner;

/** 「送达处罚决定书」: how and when the penalty reached whom it hits. */
public record ServePenalty(
        @NotNull ServiceManner servedManner, @NotNull LocalDate servedOn, @Nullable Boolean photographed) {}
