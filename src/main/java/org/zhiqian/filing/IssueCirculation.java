package org.zhiqian.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhiqian.filing.model.CirculationDecision;

/** 「签发通报」: the level above makes known that a report is missing, or says why not. */
public record IssueCirculation(
        @NotNull CirculationDecision decision, @NotBlank @Size(max = 500) @Impersonal String text) {}
