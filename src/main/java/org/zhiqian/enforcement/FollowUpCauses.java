package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.RegulatorAction;

/** 「跟进违法情形」: what the regulator did. */
public record FollowUpCauses(
        @NotNull RegulatorAction action,
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 500) String result,
        @Nullable @Size(max = 60) String document) {}
