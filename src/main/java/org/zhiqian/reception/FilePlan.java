package org.zhiqian.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「登记本地方案」: the region's own plan of the campaign, whose file is uploaded before. */
public record FilePlan(@NotBlank @Size(max = 60) String documentNumber, @NotNull LocalDate documentOn) {}
