package org.zhiqian.reception;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;

/**
 * A session beside those of the notice.
 *
 * @param project the project it is held at; none for one at the usual place
 */
record AddSession(
        @NotBlank @Size(max = 40) String campaign,
        @NotNull @Schema(type = "string", example = "530125") RegionCode region,
        @NotNull LocalDate date,
        @NotNull @Schema(type = "string", example = "14:30") LocalTime startsAt,
        @NotNull @Schema(type = "string", example = "17:00") LocalTime endsAt,
        @NotBlank @Size(max = 200) String place,
        @Nullable @Size(max = 100) String project) {}
