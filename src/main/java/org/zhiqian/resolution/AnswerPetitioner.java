package org.zhiqian.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Manner;

/** 「答复诉求人」: the result and its reasons are told to the petitioner (保障农民工工资支付条例 §10). */
public record AnswerPetitioner(
        @NotNull LocalDate answeredOn,
        @NotNull Manner manner,
        @NotBlank @Size(max = 1000) String answer,
        @Nullable Satisfaction satisfaction) {}
