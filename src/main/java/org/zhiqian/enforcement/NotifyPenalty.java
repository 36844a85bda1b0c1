package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.kernel.Money;

/** 「告知拟处罚」: the penalty that is planned, and the right to be heard. */
public record NotifyPenalty(
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate informedOn,
        @NotNull Money proposedAmount,
        @NotBlank @Size(max = 500) String ground) {}
