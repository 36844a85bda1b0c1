package org.zhiqian.litigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「指派承办人」 */
public record AssignLawyer(@NotNull LocalDate assignedOn, @NotBlank @Size(max = 100) String organisation) {}
