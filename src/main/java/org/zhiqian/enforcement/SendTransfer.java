package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.TransferOutcome;

/** 「移送公安机关」: the file goes to the police within a day. */
public record SendTransfer(
        @NotNull TransferOutcome outcome,
        @Nullable LocalDate sentOn,
        @Nullable @Size(max = 60) String document,
        @Nullable @Size(max = 500) String evidence,
        @Nullable Boolean copied,
        @Nullable @Size(max = 500) String reason) {}
