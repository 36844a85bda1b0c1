package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.enforcement.model.Verdict;

/** 「决定是否移出」: the listed unit goes early, or stays. */
public record DecideRemoval(
        @NotNull Verdict decision, @NotNull LocalDate decidedOn, @NotBlank @Size(max = 500) String reason) {}
