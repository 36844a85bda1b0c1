package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.ReconsiderationResult;

/** 「作出复议决定」: the police look at it again. */
public record ReconsiderFiling(
        @NotNull ReconsiderationResult result, @NotNull LocalDate decidedOn, @Nullable @Size(max = 500) String note) {}
