package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;

/** 「登记提前移出申请」: a listed unit has mended its ways for six months and promises to keep them. */
public record RequestRemoval(
        @NotNull CaseNumber caseNumber,
        @NotNull LocalDate correctedOn,
        @Nullable Boolean promised,
        @NotBlank @Size(max = 500) String facts) {}
