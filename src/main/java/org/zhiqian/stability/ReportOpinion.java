package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;

/** 「报告舆情」: what was found about wages in the media; nothing of who posted it. */
public record ReportOpinion(
        @NotNull OpinionSource source,
        @NotNull RegionCode region,
        @NotNull LocalDate foundOn,
        @Nullable CaseNumber caseNumber,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 500) String gist) {}
