package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「组织听证」: the hearing that the party asked for. */
public record HoldHearing(@NotNull LocalDate heldOn, @NotBlank @Size(max = 500) String opinion) {}
