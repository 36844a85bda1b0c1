package org.zhiqian.prevention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「消除隐患」: what the responsible unit has done. */
public record RemoveDanger(@NotNull LocalDate doneOn, @NotBlank @Size(max = 1000) String result) {}
