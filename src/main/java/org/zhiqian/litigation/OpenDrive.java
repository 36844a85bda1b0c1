package org.zhiqian.litigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;

/** 「发起集中执行」: cases of one region whose judgments and awards are enforced together until a day. */
public record OpenDrive(
        @Nullable RegionCode region,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 500) String reason,
        @Valid @Size(max = 20) List<DriveCase> cases) {}
