package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「查明情况」 */
public record FindIncidentFacts(@NotNull IncidentCause cause, @NotBlank @Size(max = 500) String facts) {}
