package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「回应社会关切」 */
public record RespondPublicly(
        @NotNull LocalDate respondedOn,
        @NotBlank @Size(max = 100) String outlet,
        @NotBlank @Size(max = 500) String response) {}
