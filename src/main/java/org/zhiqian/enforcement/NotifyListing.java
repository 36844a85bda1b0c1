package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「告知拟列入」: the unit is told, and what it may say. */
public record NotifyListing(@NotBlank @Size(max = 60) String document, @NotNull LocalDate informedOn) {}
