package org.zhiqian.prevention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「项目回头看」: an enterprise or project whose danger was removed is visited again. */
public record VisitAgain(
        @NotNull LocalDate visitedOn, @NotNull VisitOutcome outcome, @NotBlank @Size(max = 500) String note) {}
