package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「补正移送材料」: what the police missed. */
public record SupplementTransfer(@NotNull LocalDate suppliedOn, @NotBlank @Size(max = 500) String material) {}
