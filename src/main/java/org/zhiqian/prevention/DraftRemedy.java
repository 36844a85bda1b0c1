package org.zhiqian.prevention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.kernel.DepartmentCode;

/** 「制定化解方案」: what is to be done about a hidden danger, by which unit, by whom, until when. */
public record DraftRemedy(
        @NotBlank @Size(max = 1000) String remedy,
        @NotNull DepartmentCode department,
        @NotBlank @Size(max = 40) String person,
        @NotNull LocalDate dueOn) {}
