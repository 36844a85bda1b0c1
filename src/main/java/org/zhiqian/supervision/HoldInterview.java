package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「约谈」 */
public record HoldInterview(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 100) String interviewed,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) String demands) {}
