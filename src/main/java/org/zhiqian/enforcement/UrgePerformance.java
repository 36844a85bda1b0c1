package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「催告履行」: the reminder that must precede enforcement. */
public record UrgePerformance(@NotBlank @Size(max = 60) String document, @NotNull LocalDate servedOn) {}
