package org.zhiqian.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhiqian.kernel.DepartmentCode;

/** 「制定方案」: one-case-one-plan (一案一策) with responsible unit, person and date (云治欠发〔2026〕2号 附件1 二). */
public record DraftPlan(
        @NotBlank @Size(max = 1000) String goal,
        @NotNull DepartmentCode responsibleDepartment,
        @NotBlank @Size(max = 40) String responsiblePerson,
        @NotNull LocalDate resolveBy,
        List<Measure> measures) {}
