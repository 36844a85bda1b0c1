package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「报告整改」 */
public record AnswerNotice(@NotNull LocalDate rectifiedOn, @NotBlank @Size(max = 500) String answer) {}
