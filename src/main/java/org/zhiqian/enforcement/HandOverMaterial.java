package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「移交涉案材料」: what belongs to the crime goes to the police. */
public record HandOverMaterial(@NotNull LocalDate handedOn, @NotBlank @Size(max = 500) String inventory) {}
