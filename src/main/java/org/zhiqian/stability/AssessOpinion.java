package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** 「研判舆情」: the level, and who is to answer until when. */
public record AssessOpinion(
        @NotNull OpinionLevel level,
        @NotBlank @Size(max = 500) String assessment,
        @Nullable DepartmentCode department,
        @Nullable LocalDate dueOn) {}
