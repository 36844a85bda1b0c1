package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「催办」: the leading office urges the unit whose task is overdue. */
public record UrgeOffice(@NotNull UrgingMeans means, @NotBlank @Size(max = 500) String note) {}
