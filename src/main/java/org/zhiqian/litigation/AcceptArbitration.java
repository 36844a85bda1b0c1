package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「仲裁受理」 */
public record AcceptArbitration(
        @NotNull ArbitrationAcceptance outcome,
        @NotNull LocalDate decidedOn,
        @Nullable @Size(max = 60) String document,
        @Nullable @Size(max = 500) String note) {}
