package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.ServiceManner;

/** 「送达责令改正文书」: how and when the order reached whom it orders. */
public record ServeOrder(
        @NotNull ServiceManner servedManner,
        @NotNull LocalDate servedOn,
        @Nullable Boolean photographed,
        @Nullable LocalDate complyBy) {}
